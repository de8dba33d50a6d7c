import './style.css';
import '../popup/style.css';
import { ReportApp } from '../../ui/report-app';
import { reportTitle } from '../../ui/report-title';
import { readReportView } from '../../ui/report-view';
import { showTab } from '../popup/show-tab';

void showTab(ReportApp, (words, host) => reportTitle(words, host, readReportView(location)));
