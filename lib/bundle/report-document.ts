import type { Language } from '../i18n/language.ts';
import { translator } from '../i18n/every-language.ts';
import type { Part, ReportDocument } from './report-blocks.ts';
import { annexPart, checkPart, lawPart, statementPart, wordsPart } from './report-closing.ts';
import { custodyPart } from './report-custody.ts';
import { exhibitsPart } from './report-exhibits.ts';
import type { Report } from './report-model.ts';
import { requestsPart } from './report-requests.ts';
import { hasLongWords, summaryPart } from './report-summary.ts';
import { timelinePart } from './report-timeline.ts';
import { lawsOf } from './law.ts';

/**
 * The report in one language, as parts and blocks: the one thing that both `report.html` and
 * `report.pdf` are made of. How to walk it stands in `report-blocks.ts`. Parts that have nothing to
 * say (law that was not chosen, an annex that was not wanted) are not there.
 */
export function reportDocument(report: Report, language: Language): ReportDocument {
  const words = translator(language);
  const { t } = words;
  const { caseRecord, sealCode, statement, exhibits, annex } = report;
  const isPictured =
    annex && !caseRecord.factsOnly && exhibits.some(({ preview }) => preview !== null);
  const parts: (Part | false)[] = [
    summaryPart(report, words),
    hasLongWords(report) && wordsPart(report, words),
    timelinePart(report, words),
    requestsPart(report, words),
    exhibitsPart(report, words),
    custodyPart(report, words),
    checkPart(report, words),
    lawsOf(statement.laws).length > 0 && lawPart(report, words),
    statementPart(report, words),
    isPictured && annexPart(report, words),
  ];
  return {
    language,
    title: t('report-first-title', { code: caseRecord.code }),
    footer: [`${t('report-case')} ${caseRecord.code}`, sealCode].filter(Boolean).join(' - '),
    parts: parts.filter((part) => part !== false),
  };
}
