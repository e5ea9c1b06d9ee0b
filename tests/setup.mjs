#!/usr/bin/env node
// Installs what the tests need and what is missing; says nothing when nothing is. It runs before
// anything is installed, on an older Node: plain JavaScript, no packages.
//   node tests/setup.mjs [--browsers [--only chromium|firefox]]
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** Programs, any of which will do, or a library; the Debian package that has it; what overrides the search. */
const needs = [
  {
    package: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    browser: 'chromium',
    override: 'ZEGEL_CHROMIUM',
  },
  {
    package: 'firefox-esr',
    programs: ['firefox-esr', 'firefox'],
    browser: 'firefox',
    override: 'ZEGEL_FIREFOX',
  },
  // Firefox plays MP4 with it. Debian only recommends it to Firefox, and Chromium no longer brings it.
  { package: 'libavcodec-extra', library: 'libavcodec.so', browser: 'firefox' },
  { package: 'openssl', programs: ['openssl'] },
  { package: 'unzip', programs: ['unzip'] },
  { package: 'coreutils', programs: ['sha256sum'] },
  { package: 'poppler-utils', programs: ['pdftotext'] },
  { package: 'age', programs: ['age'] },
  { package: 'python3', programs: ['python3'] },
];

main();

function main() {
  const { browsers, only } = readArguments();
  installPackages();
  if (!browsers) return;
  const wanted = needs.filter((need) => !need.browser || !only || need.browser === only);
  const missing = wanted.filter((need) => !isThere(need));
  if (missing.length === 0) return;
  // What the environment names and is not there is a mistake that no package mends.
  const mendable = missing.filter((need) => !process.env[need.override ?? '']);
  if (mendable.length > 0 && isDebian() && process.getuid?.() === 0) installWithApt(mendable);
  const still = missing.filter((need) => !isThere(need));
  if (still.length > 0) giveUp(still);
}

function readArguments() {
  const usage = 'usage: node tests/setup.mjs [--browsers [--only chromium|firefox]]';
  const options = { browsers: { type: 'boolean' }, only: { type: 'string' } };
  try {
    const { values } = parseArgs({ options });
    if (['chromium', 'firefox', undefined].includes(values.only)) return values;
    throw new Error(`no browser ${values.only}`);
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** `npm ci`, unless exactly what the lock file names is installed. */
function installPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json');
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  run(program, [...first, 'ci', '--no-audit', '--no-fund'], 'npm ci');
}

function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (present === undefined) return false;
  const same = (name) => present[name]?.integrity === wanted[name].integrity;
  // Packages for another system are in the lock file, but rightly not installed.
  const complete = Object.keys(wanted).every(
    (name) => same(name) || (wanted[name].optional && !present[name]),
  );
  return complete && Object.keys(present).every((name) => name in wanted);
}

function packagesOf(file) {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  // The project itself stands among them, without a name.
  delete packages[''];
  return packages;
}

function isThere(need) {
  if (need.library) return hasLibrary(need.library);
  const given = need.override && process.env[need.override];
  if (given) return isProgram(given);
  const folders = (process.env.PATH ?? '').split(delimiter);
  return need.programs.some((name) => folders.some((folder) => isProgram(join(folder, name))));
}

// Where no list of libraries is kept, as on macOS, the system plays such films by itself.
function hasLibrary(name) {
  const env = { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` };
  const { error, stdout } = spawnSync('ldconfig', ['-p'], { env, encoding: 'utf8' });
  return error !== undefined || stdout.includes(name);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  return existsSync('/etc/debian_version') && isThere({ programs: ['apt-get'] });
}

function installWithApt(missing) {
  const packages = missing.map((need) => need.package);
  console.log(`Installing ${packages.join(', ')}`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', '-q'], 'apt-get update');
  for (const name of packages) {
    // One by one: a package that this system does not have must not keep the others away.
    const args = ['install', '-y', '-q', '--no-install-recommends', name];
    const { status } = spawnSync('apt-get', args, { stdio: 'inherit' });
    if (status !== 0) console.error(`The package ${name} could not be installed.`);
  }
}

function run(program, args, what) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${what} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

function giveUp(missing) {
  console.error('Missing, and needed for the tests in real browsers:');
  for (const { programs, library, override } of missing) {
    const instead = override ? `, or set ${override} to the path of one` : '';
    console.error(`  ${library ?? programs.join(' or ')}${instead}`);
  }
  const packages = missing.map((need) => need.package).join(' ');
  if (isDebian()) {
    console.error(`On Debian: sudo apt-get install -y --no-install-recommends ${packages}`);
    console.error('Ubuntu has Chromium and Firefox only as snaps, which these tests cannot start.');
    console.error('Install them from a .deb of their makers there, and set the variables above.');
  }
  process.exit(1);
}
