import { mount } from '../../components/mount.tsx';
import { PopupPage } from '../../components/popup.tsx';
import { connectPopup } from './wiring.ts';

await mount(connectPopup().then((dependencies) => <PopupPage {...dependencies} />));
