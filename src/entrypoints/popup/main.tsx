import './style.css';
import { PopupApp } from '../../ui/popup-app';
import { fitWindow } from './fit-window';
import { showTab } from './show-tab';

fitWindow();
void showTab(PopupApp, (words) => words('app.name'));
