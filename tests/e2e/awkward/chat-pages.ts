import { bandBlock, bandColour, bandSize, cssColour, furniture, stripes } from '../bands.ts';
import { type ChatOptions, runChat, type ShownMessage } from './chat-script.ts';
import { conversation, conversationBands, conversationHeight, textWidth } from './conversation.ts';
import { appBody, appStyle } from './nested-pages.ts';
import { awkward, type AwkwardPage, documentOf, type Expectation, field } from './page.ts';

const style = `${appStyle}
  #messages { flex: 1; overflow-y: auto; min-height: 0; overflow-anchor: none }
  #list { position: relative }
  /* Over stripes only, so that tiles with it can still be read; but no pixel of it is right. */
  #date { position: sticky; top: 0; z-index: 2; height: 40px; margin: 0 0 -40px ${textWidth}px;
    width: 200px }
  #date span { position: absolute; inset: 0; text-align: center }
  .message p { position: absolute; top: 0; left: 0; width: ${textWidth}px; height: 100%; margin: 0;
    overflow: clip; font-size: 10px; background: #fffd; overflow-wrap: anywhere }`;

const absolute = '.message { position: absolute !important; left: 0; right: 0 }';

const panel = `<div id="messages" tabindex="0" role="log">
  <div id="date">${bandBlock(furniture(6), 2)}<span></span></div><div id="list"></div></div>`;

/** Stripes as wide as a chat is at a zoom of 50 %. */
const chatStripes = stripes(2_600);

interface Chat {
  name: string;
  awkward: string;
  options: ChatOptions;
  expects?: readonly Expectation[];
}

function chat({ name, awkward: sentence, options, expects = [] }: Chat): AwkwardPage {
  return awkward({
    name,
    awkward: sentence,
    scroller: '#messages',
    fields: [field(0, 0, conversationBands)],
    apart: [{ x: 0, y: 0, width: textWidth, height: conversationHeight }],
    hides: ['#date'],
    expects: ['hides', ...expects],
    html: () =>
      documentOf({
        title: name,
        style: options.layout === 'absolute' ? style + absolute : style,
        body: appBody(panel).replace('</footer>', '<textarea hidden></textarea></footer>'),
        script: scriptOf(options),
      }),
  });
}

function scriptOf(options: ChatOptions): string {
  const args = [shown, chatStripes, options].map((value) => JSON.stringify(value));
  return `(${String(runChat)})(${args.join(',')})`.replaceAll('</', '<\\/');
}

const shown: readonly ShownMessage[] = conversation.map(({ firstBand, bands, ...message }) => {
  const colours = Array.from({ length: bands }, (_, at) => cssColour(bandColour(firstBand + at)));
  return { ...message, colours };
});

const plain = { from: 0, opensAt: 'top', layout: 'absolute', measuresLate: false } as const;

/** Conversations of 2,000 messages in virtual lists. */
export const chatPages: readonly AwkwardPage[] = [
  chat({
    name: 'chat-down',
    awkward: 'A virtual list of 2,000 messages that opens at the first one.',
    options: plain,
  }),
  chat({
    name: 'chat-up',
    awkward: 'It opens at the last message; earlier ones come when it is scrolled up.',
    options: { from: 1_900, opensAt: 'bottom', layout: 'spacers', measuresLate: false },
    expects: ['grows once', 'changes by itself'],
  }),
  chat({
    name: 'chat-late',
    awkward: `It guesses ${3 * bandSize} px for a message until it has drawn it, so its height changes.`,
    options: { ...plain, measuresLate: true },
    expects: ['changes by itself'],
  }),
];
