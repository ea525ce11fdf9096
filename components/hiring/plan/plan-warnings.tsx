import { Notice } from '@/components/ui/notice';
import type { PlanWarning } from '@/lib/domain/hiring/interview-plan';

/** What is thin or wrong about a saved plan, in sentences; that it is sound, when it is. */
export function PlanWarnings({ warnings }: { warnings: readonly PlanWarning[] }) {
  if (warnings.length === 0) {
    return <Notice tone="good" title="Every area has two raters, and each calibration question is asked once" />;
  }
  return (
    <Notice
      tone="warn"
      title={warnings.length === 1 ? 'One thing to settle in this plan' : `${warnings.length} things to settle in this plan`}
    >
      <ul className="list-disc space-y-0.5 pl-5">
        {warnings.map((warning) => (
          <li key={warning.message} className="wrap-anywhere">
            {warning.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
