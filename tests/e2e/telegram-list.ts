/** How many messages the group of `telegramList` has. */
export const listed = 60;

/**
 * A Telegram group as Web A draws it: an inner scroller that stands at its end, and holds only the
 * messages near what is in view.
 */
export function telegramList(): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Exposed Voorbeeldstad</title>
<style>
  body { margin: 0; font: 16px/1.4 sans-serif; }
  .MiddleHeader { height: 60px; }
  .MessageList { height: calc(100vh - 60px); overflow-y: auto; overflow-anchor: none; }
  .room { position: relative; }
  .sender-group-container { position: absolute; left: 0; right: 0; height: 96px; }
</style>
<div class="MiddleHeader"><div class="ChatInfo"><div class="Avatar" data-peer-id="-1002123456789"></div>
<h3 class="fullName">Exposed Voorbeeldstad</h3><span class="status">1 284 leden</span></div></div>
<div class="MessageList"><div class="room"></div></div>
<script>
  const [list, room] = ['.MessageList', '.room'].map((one) => document.querySelector(one));
  room.style.height = ${listed} * 100 + 'px';
  function message(index) {
    const id = 101 + index;
    const group = document.createElement('div');
    group.className = 'sender-group-container';
    group.style.top = index * 100 + 'px';
    group.innerHTML =
      '<div class="Message message-list-item" id="message-' + id + '" data-message-id="' + id + '">' +
      '<span class="message-title-name"><span class="sender-title">Lid ' + (index % 3) + '</span></span>' +
      '<div class="text-content">Bericht nummer ' + id + '<span class="MessageMeta">' +
      '<span class="message-time" title="23 november 2026, 13:' + String(index % 60).padStart(2, '0') +
      ':07">13:00</span></span></div></div>' +
      '<div class="Avatar" data-peer-id="500000000' + (index % 3) + '"></div>';
    return group;
  }
  function draw() {
    const first = Math.max(0, Math.floor(list.scrollTop / 100) - 2);
    const last = Math.min(${listed}, Math.ceil((list.scrollTop + list.clientHeight) / 100) + 2);
    room.replaceChildren(...Array.from({ length: last - first }, (_, at) => message(first + at)));
  }
  list.addEventListener('scroll', draw);
  list.scrollTop = 1e6;
  draw();
</script></html>`;
}
