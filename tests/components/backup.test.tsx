// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import type {
  BackupDesk,
  BackupProgress,
  RestoredBackup,
  WrittenBackup,
} from '../../lib/flows/backup-events.ts';
import { fakeBackup } from './fake-backup.ts';
import { fakeVault } from './fake-vault.ts';
import { fakeReview } from './fake-review.ts';
import { casePage } from './pages.tsx';
import { click, find, has, settle, show, type } from './screen.ts';

const strong = 'kaas wolk trein hond';

const written: WrittenBackup = {
  ...{ kind: 'backup', name: 'zegel-2026-11-24.age', size: 2_000_000, cases: 2, items: 7 },
  ...{ damaged: 0, unreadable: 0 },
};
const restored: RestoredBackup = {
  ...{ kind: 'restore', cases: 1, items: 3, damaged: 0, same: 0, different: 0 },
};

function ending<T>(result: () => Promise<T>) {
  return () => ({ result: result(), cancel: () => undefined });
}

async function open(changes: Partial<BackupDesk>, state: 'open' | 'unlocked' = 'open') {
  const { vault, become } = fakeVault(state);
  await show(casePage(vault, fakeReview(), { backup: fakeBackup(changes) }));
  await click('safety');
  return become;
}

async function make(passphrase = strong, repeat = passphrase): Promise<void> {
  await click('backup-make');
  await type('backup-passphrase', passphrase);
  await type('backup-repeat', repeat);
  await click('backup-start');
}

async function chooseFile(): Promise<void> {
  const file = new File(['x'], 'zegel.age');
  Object.defineProperty(find('restore-file'), 'files', { value: [file], configurable: true });
  await settle();
}

describe('making a backup', () => {
  it('says before that there is no recovery, and what does not go along', async () => {
    await open({});
    await click('backup-make');
    expect(find('backup-no-recovery').textContent).toContain(
      'kan niemand de reservekopie nog openen',
    );
    expect(find('backup-form').textContent).toContain('Niet mee gaan: het wachtwoord');
    expect(document.activeElement?.id).toBe('backup-title');
  });

  it('takes a passphrase twice the same, strong enough, and keeps it nowhere on the page', async () => {
    const begun = vi.fn(fakeBackup().make);
    await open({ make: begun });
    await make('kort');
    expect(begun).not.toHaveBeenCalled();
    await click('backup-cancel');
    await make(strong, `${strong}x`);
    expect(find('backup-problem').textContent).toContain('niet gelijk');
    await click('backup-cancel');
    await make();
    expect(begun.mock.calls.map(([passphrase]) => passphrase)).toEqual([strong]);
    expect(document.documentElement.outerHTML).not.toContain(strong);
    expect(has('backup-running')).toBe(true);
  });

  it('shows how far it is, saves the file by itself, and says where it is', async () => {
    let tell: ((progress: BackupProgress) => void) | null = null;
    const { promise, resolve } = Promise.withResolvers<WrittenBackup>();
    const save = vi.fn(() => Promise.resolve());
    const close = vi.fn(() => Promise.resolve());
    await open({
      save,
      close,
      make(_passphrase, onProgress) {
        tell = onProgress;
        return { result: promise, cancel: () => undefined };
      },
    });
    await make();
    tell!({ phase: 'writing', done: 1, total: 4 });
    await settle();
    expect(find('backup-running').textContent).toContain('reservekopie schrijven (25');
    resolve(written);
    await settle();
    expect(save).toHaveBeenCalledExactlyOnceWith(written.name);
    const done = find('backup-done').textContent;
    expect(done).toContain('2 dossiers gaan mee, met 7 items.');
    expect(done).toContain('zegel-2026-11-24.age');
    await click('backup-close');
    expect(close).toHaveBeenCalled();
    expect(has('backup-make')).toBe(true);
  });

  it('says what is damaged, and which cases do not go along', async () => {
    const result = () => Promise.resolve({ ...written, damaged: 1, unreadable: 1 });
    await open({ make: ending(result) });
    await make();
    expect(find('backup-done').textContent).toContain('1 item is beschadigd. Het gaat mee');
    expect(find('backup-done').textContent).toContain('1 dossier gaat niet mee');
  });

  it('can be stopped, and says that nothing was made', async () => {
    const { promise, reject } = Promise.withResolvers<WrittenBackup>();
    const cancel = () => reject(new Fault('unexpected', 'stopped'));
    await open({ make: () => ({ result: promise, cancel }) });
    await make();
    await click('backup-stop');
    expect(find('backup-stopped').textContent).toContain('Er is geen reservekopie gemaakt');
    expect(has('backup-fault')).toBe(false);
  });

  it('ends with the page when the vault locks', async () => {
    const cancel = vi.fn();
    const become = await open(
      { make: () => ({ result: new Promise<never>(() => undefined), cancel }) },
      'unlocked',
    );
    await make();
    become({ state: 'locked' });
    await settle();
    expect(cancel).toHaveBeenCalled();
    expect(has('backup-section')).toBe(false);
  });
});

describe('restoring a backup', () => {
  it('asks for the file and the passphrase, one after the other', async () => {
    const restore = vi.fn(fakeBackup().restore);
    await open({ restore });
    await click('backup-restore');
    await click('restore-start');
    expect(find('restore-problem').textContent).toContain('Kies eerst het bestand');
    await chooseFile();
    await click('restore-start');
    expect(find('restore-problem').textContent).toContain('Vul het wachtwoord in');
    await type('restore-passphrase', strong);
    await click('restore-start');
    expect(restore.mock.calls.map(([file, given]) => [file.name, given])).toEqual([
      ['zegel.age', strong],
    ]);
    expect(document.documentElement.outerHTML).not.toContain(strong);
  });

  const ended = async (result: () => Promise<RestoredBackup>) => {
    await open({ restore: ending(result) });
    await click('backup-restore');
    await chooseFile();
    await type('restore-passphrase', strong);
    await click('restore-start');
  };

  it('says what is here now, and what was not touched', async () => {
    await ended(() => Promise.resolve({ ...restored, same: 1, different: 2 }));
    const done = find('restore-done').textContent;
    expect(done).toContain('1 dossier is erbij, met 3 items.');
    expect(find('restore-same').textContent).toContain('1 dossier was hier al, precies zo.');
    expect(find('restore-different').textContent).toContain('Ze zijn niet teruggezet');
  });

  it('says so when there was nothing new', async () => {
    await ended(() => Promise.resolve({ ...restored, cases: 0, items: 0, same: 1 }));
    expect(find('restore-done').textContent).toContain('niets nieuws');
  });

  it.each([
    ['backup-passphrase', 'Dit wachtwoord hoort niet bij dit bestand'],
    ['backup-invalid', 'geen reservekopie van Zegel'],
    ['backup-newer', 'nieuwere versie'],
    ['storage-full', 'te weinig ruimte'],
    ['restore-running', 'ander venster'],
  ] as const)(
    'that fails with %s says that nothing changed, and what to do',
    async (code, words) => {
      await ended(() => Promise.reject(new Fault(code, 'x')));
      expect(find('backup-fault').textContent).toContain('Er is niets teruggezet.');
      expect(find('backup-fault').textContent).toContain(words);
      expect(has('backup-restore')).toBe(true);
    },
  );
});
