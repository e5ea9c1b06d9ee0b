import type { Ref } from 'preact';
import type { Mark } from '../lib/evidence/copy-record.ts';
import { CopyMark } from './copy-mark.tsx';
import { markName } from './mark-name.ts';
import { useText } from './text.tsx';
import { useMarkDrag } from './use-mark-drag.ts';
import type { MarkEditing } from './use-mark-editing.ts';

/** The picture that is edited. */
export interface CopyStageProps {
  editing: MarkEditing;
  /** Address of the picture in this page. */
  url: string;
  /** How many times as wide as its frame. */
  zoom: number;
  frameRef: Ref<HTMLDivElement>;
  change: (index: number, mark: Mark, what: string) => void;
  remove: (index: number) => void;
}

/** The picture in a frame that scrolls, with its marks over it as they will be on the copy. */
export function CopyStage({ editing, url, zoom, frameRef, change, remove }: CopyStageProps) {
  const { t } = useText();
  const { size } = editing;
  const drag = useMarkDrag(editing, t('copy-new-text'));
  return (
    <div
      class="copy-frame"
      role="group"
      tabIndex={0}
      aria-label={t('copy-picture')}
      ref={frameRef}
      data-test="copy-frame"
    >
      <div class="copy-surface" style={{ width: `${String(zoom * 100)}%` }} {...drag}>
        <img src={url} alt="" draggable={false} width={size.width} height={size.height} />
        <Marks {...{ editing, change, remove }} />
        <Handle editing={editing} />
      </div>
    </div>
  );
}

function Marks({ editing, change, remove }: Pick<CopyStageProps, 'editing' | 'change' | 'remove'>) {
  const { t } = useText();
  const { size, marks, selected, select } = editing;
  return (
    <svg viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}>
      {marks.map((mark, index) => (
        <CopyMark
          key={index}
          {...{ mark, size, index }}
          name={markName(t, marks, index)}
          selected={index === selected}
          select={() => select(index)}
          change={(next, what) => change(index, next, what)}
          remove={() => remove(index)}
        />
      ))}
    </svg>
  );
}

/** The dot by which a pointer makes the mark larger or smaller. */
function Handle({ editing: { size, marks, selected } }: Pick<CopyStageProps, 'editing'>) {
  const mark = selected === null ? undefined : marks[selected];
  if (!mark) return null;
  const left = (100 * (mark.x + mark.width)) / size.width;
  const top = (100 * (mark.y + mark.height)) / size.height;
  return (
    <span
      class="copy-handle"
      data-handle={selected}
      style={{ left: `${String(left)}%`, top: `${String(top)}%` }}
    />
  );
}
