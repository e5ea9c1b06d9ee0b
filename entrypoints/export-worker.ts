import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Bytes } from '../lib/base/bytes.ts';
import { sureRoom } from '../lib/browser/disk.ts';
import { createExport } from '../lib/browser/export-files.ts';
import { postTimeStampRequest } from '../lib/browser/network.ts';
import { blurredPreview, sharpPreview } from '../lib/browser/picture.ts';
import { ownFont } from '../lib/browser/own-fonts.ts';
import { canvasPen } from '../lib/browser/script-pen.ts';
import { serveWorker } from '../lib/browser/worker-line.ts';
import { blobSource } from '../lib/bundle/byte-source.ts';
import { fontFiles } from '../lib/bundle/pdf-fonts.ts';
import { type PdfContent, reportPdf } from '../lib/bundle/pdf-report.ts';
import type { ExportOrder, ExportProgress, ExportResult } from '../lib/flows/export-events.ts';
import { exportCase, type ExportTarget } from '../lib/flows/export.ts';
import { Database } from '../lib/store/database.ts';

/** Runs in a worker of the case page: only a worker may write a file synchronously, the fast way. */
export default defineUnlistedScript(() => {
  serveWorker<ExportOrder, ExportProgress, ExportResult>(
    ({ language, software, identity, allowed }, progress) => {
      const clock = () => new Date();
      const setting = {
        database: new Database({ beforeWriting: sureRoom }),
        identity,
        clock,
        create,
        pdf: async (content: PdfContent) =>
          reportPdf(content, { fonts: await fontFiles(ownFont), pen: canvasPen() }),
        preview: (png: Bytes, revealed: boolean) =>
          revealed ? sharpPreview(png) : blurredPreview(png),
        progress,
        post: postTimeStampRequest,
        allowed: (url: string) => Promise.resolve(allowed.includes(url)),
      };
      return exportCase({ ...setting, software: () => Promise.resolve(software) }, language);
    },
  );
});

async function create(name: string): Promise<ExportTarget> {
  const file = await createExport(name);
  const finish = async () => blobSource(await file.finish());
  return { write: file.write, discard: file.discard, finish };
}
