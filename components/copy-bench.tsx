import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rectangle } from '../lib/evidence/coverage.ts';
import type { Mark, MarkKind } from '../lib/evidence/copy-record.ts';
import type { MarkHistory } from '../lib/flows/mark-history.ts';
import { markKinds, placed, type Size } from '../lib/flows/drawn-marks.ts';
import { CopyMarkList } from './copy-mark-list.tsx';
import { CopyStage } from './copy-stage.tsx';
import { markName, markPlace } from './mark-name.ts';
import { useText } from './text.tsx';
import { useMarkEditing } from './use-mark-editing.ts';

/** The picture that is shown, and the marks on it. */
export interface CopyBenchProps {
  picture: Size & { url: string };
  history: MarkHistory;
  change: (update: (before: MarkHistory) => MarkHistory) => void;
}

const zooms = [1, 2, 4] as const;

/** Here a picture as wide as its frame would be too small to put anything on. */
const narrow = '(max-width: 36rem)';

/** Tools, picture and list: all that is there while the picture is shown. */
export function CopyBench(props: CopyBenchProps) {
  const { t } = useText();
  const { picture } = props;
  const frame = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLFieldSetElement>(null);
  const [zoom, setZoom] = useState<number>(() => (matchMedia(narrow).matches ? 2 : 1));
  const go = useGoing(frame, tools);
  const viewNow = () => viewOf(frame.current, picture);
  const { editing, said, add, move, remove, undo } = useActions(props, go, viewNow);
  return (
    <div
      class="copy-bench"
      onKeyDown={(event) => isUndo(event) && (event.preventDefault(), undo())}
    >
      <Tools {...{ add, undo, zoom, setZoom }} toolsRef={tools} any={editing.undo !== null} />
      <p id="copy-keys" class="hint">
        {t('copy-keys')}
      </p>
      <p role="status" class="visually-hidden" data-test="copy-said">
        {said}
      </p>
      <CopyStage {...{ editing, zoom, remove }} frameRef={frame} url={picture.url} change={move} />
      <CopyMarkList {...{ editing, go, remove }} />
    </div>
  );
}

/** What can be done to the marks, and what is read out after it. */
function useActions(
  { picture, history, change }: CopyBenchProps,
  go: (index: number) => void,
  viewNow: () => Rectangle,
) {
  const { t } = useText();
  const editing = useMarkEditing(picture, history, change);
  const [said, setSaid] = useState('');
  const { marks } = editing;
  const add = (kind: MarkKind) => {
    editing.choose(kind);
    editing.add(placed(kind, viewNow(), picture, t('copy-new-text')), null);
    go(marks.length);
  };
  const move = (index: number, mark: Mark, what: string) => {
    editing.replace(index, mark, what);
    setSaid(markPlace(t, markName(t, marks, index), mark));
  };
  const remove = (index: number) => {
    setSaid(t('copy-mark-removed', { name: markName(t, marks, index) }));
    editing.remove(index);
    go(Math.min(index, marks.length - 2));
  };
  const undo = () => {
    if (editing.undo === null) return;
    editing.undo();
    setSaid(t('copy-undone'));
  };
  return { editing, said, add, move, remove, undo };
}

/** What is typed into a field has an undo of its own. */
function isUndo(event: KeyboardEvent): boolean {
  const typing = event.target instanceof HTMLInputElement;
  return !typing && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
}

interface ToolsProps {
  add: (kind: MarkKind) => void;
  undo: () => void;
  /** Whether there is anything to undo. */
  any: boolean;
  toolsRef: RefObject<HTMLFieldSetElement | null>;
  zoom: number;
  setZoom: (zoom: number) => void;
}

function Tools({ add, undo, any, toolsRef, zoom, setZoom }: ToolsProps) {
  const { t } = useText();
  const at = zooms.indexOf(zoom as 1);
  return (
    <fieldset class="copy-tools" ref={toolsRef}>
      <legend>{t('copy-tools')}</legend>
      {markKinds.map((kind) => (
        <button key={kind} type="button" data-test={`copy-add-${kind}`} onClick={() => add(kind)}>
          {t(`copy-add-${kind}`)}
        </button>
      ))}
      <button
        type="button"
        data-test="copy-undo"
        aria-disabled={!any}
        onClick={() => any && undo()}
      >
        {t('copy-undo')}
      </button>
      <ZoomButton to={zooms[at + 1]} set={setZoom} test="copy-zoom-in" text={t('copy-zoom-in')} />
      <ZoomButton to={zooms[at - 1]} set={setZoom} test="copy-zoom-out" text={t('copy-zoom-out')} />
    </fieldset>
  );
}

interface ZoomButtonProps {
  to: number | undefined;
  set: (zoom: number) => void;
  test: string;
  text: string;
}

function ZoomButton({ to, set, test, text }: ZoomButtonProps) {
  const none = to === undefined;
  return (
    <button type="button" data-test={test} aria-disabled={none} onClick={() => !none && set(to)}>
      {text}
    </button>
  );
}

/** The part of the picture that is in view in its frame, in its own pixels. */
function viewOf(frame: HTMLDivElement | null, { width, height }: Size): Rectangle {
  const surface = frame?.firstElementChild?.clientWidth ?? 0;
  if (!frame || surface === 0) return { x: 0, y: 0, width, height };
  const scale = width / surface;
  const [x, y] = [frame.scrollLeft * scale, frame.scrollTop * scale];
  return {
    x,
    y,
    width: Math.min(frame.clientWidth * scale, width - x),
    height: Math.min(frame.clientHeight * scale, height - y),
  };
}

/** Goes to a mark once it is there; to the tools when there is none. */
function useGoing(
  frame: RefObject<HTMLDivElement | null>,
  tools: RefObject<HTMLFieldSetElement | null>,
) {
  const [wish, setWish] = useState<{ index: number } | null>(null);
  useEffect(() => {
    if (wish === null) return;
    const mark = frame.current?.querySelector<SVGElement>(`[data-mark="${String(wish.index)}"]`);
    (mark ?? tools.current?.querySelector('button'))?.focus();
  }, [wish, frame, tools]);
  return (index: number) => setWish({ index });
}
