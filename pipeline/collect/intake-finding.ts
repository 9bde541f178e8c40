/** A finding about a file, or a line of a feed, at the door: before there is an article. */
import type { Finding, Labels, Severity } from '../contract.ts';

export function intakeFinding(
  rawFile: string,
  check: string,
  severity: Severity,
  message: string,
  params: Readonly<Record<string, string | number>>,
): Finding {
  return {
    check,
    severity,
    article_id: null,
    raw_file: rawFile,
    place: null,
    because: null,
    subject: null,
    actual: null,
    expected: null,
    message,
    params: { file: rawFile, ...params },
  };
}

/** A reason as parameters of a message: each language takes its own. */
export function inLabels(reason: Labels): Record<'reason_en' | 'reason_ru' | 'reason_zh', string> {
  return { reason_en: reason.en, reason_ru: reason.ru, reason_zh: reason.zh };
}

/** The parameters that tell of a broken sidecar. */
export function sidecarFault(fault: { readonly file: string; readonly reason: Labels }) {
  return { sidecar: fault.file, ...inLabels(fault.reason) };
}
