import { mount } from '../../components/mount.tsx';
import { WelcomePage } from '../../components/welcome-page.tsx';
import { connectWelcome } from './wiring.ts';

await mount(connectWelcome().then((dependencies) => <WelcomePage {...dependencies} />));
