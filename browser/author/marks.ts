// Findings as marks in the text, each with its message, its help and its quick fix.
import type { Diagnostic } from "@codemirror/lint";
import type { Finding } from "./asks.generated";
import type { Desk } from "./desk";

export const diagnostics = (desk: Desk, findings: readonly Finding[]): Diagnostic[] => findings.map((finding) => {
  const doc = desk.view.state.doc;
  const from = desk.position(finding.place);
  const to = finding.end ? desk.position(finding.end) : doc.lineAt(from).to;
  return {
    from, to: Math.max(from, to), severity: finding.severity, source: finding.code,
    message: finding.help ? `${finding.message}\n${finding.help}` : finding.message,
    actions: finding.fix ? [{ name: finding.fix.title, apply: () => desk.apply(finding.fix!) }] : [],
  };
});
