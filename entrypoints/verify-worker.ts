import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveWorker } from '../lib/browser/worker-line.ts';
import {
  examine,
  type Examination,
  type ExamineOrder,
  type ExamineProgress,
} from '../lib/flows/examine.ts';

/** Runs in a worker of the page that verifies: hashing would stop the page. */
export default defineUnlistedScript(() => {
  serveWorker<ExamineOrder, ExamineProgress, Examination>((order, progress) =>
    examine(order, { progress }),
  );
});
