import { REPORT_VIEWS, type ReportView, viewAddress } from './report-view';
import { useWords } from './words-context';

interface ReportTabsProps {
  view: ReportView;
  search: string;
  onGo: (search: string) => void;
}

/** The way from one view of the report to another: plain links, each with an address of its own. */
export function ReportTabs({ view, search, onGo }: ReportTabsProps) {
  const words = useWords();
  return (
    <nav class="views" aria-label={words('report.views')}>
      {REPORT_VIEWS.map((other) => {
        const address = viewAddress(other, search);
        return (
          <a
            key={other}
            href={address}
            data-view={other}
            aria-current={other === view ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              if (other !== view) onGo(address);
            }}
          >
            {words(`report.view.${other}`)}
          </a>
        );
      })}
    </nav>
  );
}
