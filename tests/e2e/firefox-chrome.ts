/**
 * Scripts that run in Firefox's own window, as bodies of asynchronous functions. They use parts of
 * Firefox that are not promised to stay: when a new release breaks the tests, look here first.
 */

/** What the scripts share: the extension with the id in `arguments[0]`, its window and its popup. */
const preamble = `
  const extension = WebExtensionPolicy.getByID(arguments[0]).extension;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = () => {
    const found = window.document.querySelector('browser.webextension-popup-browser');
    if (!found) throw new Error('the popup is closed');
    return found;
  };
`;

/** Clicks the toolbar button as its user would, and waits until its popup has loaded. */
export const triggerAction = `${preamble}
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs'
  );
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
`;

/** Address of the popup's page; nothing while there is none. */
export const popupUrl = `${preamble}
  return window.document.querySelector('browser.webextension-popup-browser')?.currentURI?.spec ?? '';
`;

/** Runs the script in \`arguments[1]\` with the arguments after it in the popup's page. */
export const runInPopup = `${preamble}
  const actor = popup().browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(arguments[1], arguments[2], { async: true, timeout: 120000 });
`;

/** Runs the script in \`arguments[1]\` with the arguments after it in the background page. */
export const runInBackground = `${preamble}
  await extension.wakeupBackground?.();
  const { xulBrowser } = [...extension.views].find((view) => view.viewType === 'background');
  const page = xulBrowser.browsingContext.currentWindowGlobal;
  const actor = page.getActor('MarionetteCommands');
  return actor.executeScript(arguments[1], arguments[2], { async: true, timeout: 120000 });
`;

/** Where the popup's page begins in the window: left and top. */
export const popupCorner = `${preamble}
  const { x, y } = popup().getBoundingClientRect();
  return [x, y];
`;

/** The popup as it looks, as a PNG in base64. */
export const drawPopup = `${preamble}
  const page = popup().browsingContext.currentWindowGlobal;
  const image = await page.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

/**
 * The page of the tab in front as its screen shows it, as a PNG in base64.
 * \`arguments[1]\` is the part of it in CSS pixels; without it, what is in view.
 */
export const drawTab = `${preamble}
  const browser = window.gBrowser.selectedBrowser;
  const rect = arguments[1] && window.DOMRect.fromRect(arguments[1]);
  const page = browser.browsingContext.currentWindowGlobal;
  const image = await page.drawSnapshot(rect, window.devicePixelRatio * browser.fullZoom, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

/** Shows the tab in front in the theme in \`arguments[1]\`, as the tools for developers do. */
export const themeTab = `${preamble}
  window.gBrowser.selectedBrowser.browsingContext.top.prefersColorSchemeOverride = arguments[1];
`;

/** The same for the popup. */
export const themePopup = `${preamble}
  popup().browsingContext.top.prefersColorSchemeOverride = arguments[1];
`;

/** Zooms the tab in front until it is \`arguments[1]\` CSS pixels wide; without it, not at all. */
export const zoomTab = `${preamble}
  const browser = window.gBrowser.selectedBrowser;
  browser.fullZoom = arguments[1] ? browser.clientWidth / arguments[1] : 1;
`;

/** Gives the popup's page the keys. */
export const focusPopup = `${preamble}
  popup().focus();
`;

/** Closes the popup, if there is one, as a click elsewhere does. */
export const closePopup = `${preamble}
  const panel = window.document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  if (!panel || panel.state === 'closed') return;
  const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
  panel.hidePopup();
  await hidden;
`;

/**
 * Moves the focus from the page to its tab. A key made by the protocol that goes through a page
 * does not come back to the browser's own shortcuts, as a key of a real keyboard does.
 */
export const focusTabStrip = `${preamble}
  window.gBrowser.selectedTab.focus();
`;

/** Process ids of the extension processes. */
export const extensionPids = `
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter((child) => child.type === 'extension').map((child) => child.pid);
`;

/** Stops the event page, as Firefox does after half a minute without work. */
export const stopBackground = `${preamble}
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
`;

/** Clicks a button of the question for a permission, once it is shown; gives whether it was. */
export const answerPermission = `${preamble}
  const { panel } = window.PopupNotifications;
  const question = panel.querySelector('popupnotification:not([hidden])');
  if (panel.state !== 'open' || !question) return false;
  const button = arguments[1] ? question.button : question.secondaryButton;
  const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
  // Right after it is shown a click is taken for a mistake (security.notification_enable_delay).
  if (button.disabled) return false;
  button.click();
  await hidden;
  return true;
`;

/**
 * Chooses the line of the extension with the id in \`arguments[1]\` in the menu of the right mouse
 * button, once that is open; gives whether it was.
 */
export const chooseMenuLine = `${preamble}
  const menu = window.document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const line = menu.querySelector('[id$="-menuitem-_' + arguments[1] + '"]');
  const hidden = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
  if (line && !line.hidden) line.doCommand();
  menu.hidePopup();
  await hidden;
  if (!line) throw new Error('no such line: ' + arguments[1]);
  return true;
`;
