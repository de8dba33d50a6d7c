import '../report/style.css';
import '../popup/style.css';
import { showStandIn } from '../../browser/relive/show-stand-in';

void showStandIn(location.hash.slice(1));
