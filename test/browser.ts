import { execFile } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const VAN_HET_SYSTEEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
// Not the arguments of @sparticuz/chromium: those switch off what we want to test (same-origin policy, processes).
const ARGUMENTEN = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']

/** A Chromium: the machine's own, or the one inside @sparticuz/chromium. The caller closes it. */
export async function startBrowser(): Promise<Browser> {
  const systeem = VAN_HET_SYSTEEM.find((pad) => existsSync(pad))
  if (systeem) return chromium.launch({ executablePath: systeem, args: ARGUMENTEN })
  const map = await uitgepakt()
  return chromium.launch({
    executablePath: join(map, 'chromium'),
    args: ARGUMENTEN,
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(map, 'fonts.conf'),
      LD_LIBRARY_PATH: join(map, 'al2023', 'lib'),
    },
  })
}

/** The folder with the unpacked browser, made once per machine, version and user. */
async function uitgepakt(): Promise<string> {
  const gebruiker = process.getuid?.() ?? 0
  const map = join(tmpdir(), `baken-chromium-${versie()}-${gebruiker}`)
  if (!existsSync(map)) await pakUitNaar(map)
  if (lstatSync(map).uid !== gebruiker) throw new Error(`${map} is niet van ons: verwijder die map`)
  return map
}

// Test workers start together: each unpacks in a folder of its own, the first to finish gives it the name.
async function pakUitNaar(map: string): Promise<void> {
  const eigen = mkdtempSync(`${map}-`)
  const script = `import('${pakket()}').then((m) => m.default.executablePath())`
  try {
    await promisify(execFile)(process.execPath, ['-e', script], {
      env: { ...process.env, TMPDIR: eigen, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    writeFileSync(join(eigen, 'fonts.conf'), lettersIn(map))
    renameSync(eigen, map)
  } catch (error) {
    if (!existsSync(map)) throw error
  } finally {
    rmSync(eigen, { recursive: true, force: true })
  }
}

// The package's own fonts.conf names fixed folders in /tmp; without a font a page has no text at all.
function lettersIn(map: string): string {
  return `<?xml version="1.0"?><fontconfig><dir>${map}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${map}/cache</cachedir></fontconfig>`
}

function pakket(): string {
  return createRequire(import.meta.url).resolve('@sparticuz/chromium')
}

function versie(): string {
  const bestand = join(dirname(dirname(pakket())), 'package.json')
  return JSON.parse(readFileSync(bestand, 'utf8')).version
}
