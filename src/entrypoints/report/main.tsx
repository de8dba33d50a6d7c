import './style.css';
import { ReportApp } from '../../ui/report-app';
import { showTab } from '../popup/show-tab';

void showTab(ReportApp, (words, host) =>
  host === null ? words('app.name') : words('report.title', { host }),
);
