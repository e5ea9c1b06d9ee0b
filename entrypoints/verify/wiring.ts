import type { VerifyProps } from '../../components/verify-props.ts';
import { inWorkerOrHere } from '../../lib/browser/worker-or-here.ts';
import { zoneAt } from '../../lib/base/time.ts';
import {
  examine,
  type Examination,
  type ExamineOrder,
  type ExamineProgress,
  pictureIn,
} from '../../lib/flows/examine.ts';

/** What both faces are made of, but for the language; `script` is the address of their worker. */
export function verifyProps(script: string): Omit<VerifyProps, 'text' | 'setLanguage'> {
  return {
    examine: (chosen, onProgress) =>
      inWorkerOrHere<ExamineOrder, ExamineProgress, Examination>({
        script,
        order: { chosen },
        onProgress,
        here: (order, progress, signal) => examine(order, { progress, signal }),
      }),
    picture: pictureIn,
    zone: zoneAt(new Date()).name,
    now: () => new Date(),
  };
}
