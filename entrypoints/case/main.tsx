import { CasePage } from '../../components/case-page.tsx';
import { mount } from '../../components/mount.tsx';
import { connectCase } from './wiring.ts';

await mount(connectCase().then((dependencies) => <CasePage {...dependencies} />));
