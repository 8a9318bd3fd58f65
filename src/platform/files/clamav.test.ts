import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { inStukken } from '../../../test/bestanden.ts'
import { leesScanadres, maakScan } from './clamav.ts'

const gewoon = Buffer.alloc(300_000, 'een gewone brief ')

test('een adres is een pad of een naam met poort', () => {
  expect(leesScanadres('unix:/run/clamd.ctl')).toEqual({ path: '/run/clamd.ctl' })
  expect(leesScanadres('tcp://localhost:3310')).toEqual({ host: 'localhost', port: 3310 })
  expect(leesScanadres('tcp://[::1]:3310')).toEqual({ host: '::1', port: 3310 })
  for (const fout of ['', 'localhost', 'http://localhost:3310', 'unix:', 'tcp://localhost'])
    expect(leesScanadres(fout), fout).toBeNull()
})

describe('een scanner die zich vreemd gedraagt', () => {
  async function metServer(doe: (lijn: Socket) => unknown, wachttijd = 5_000) {
    const server: Server = createServer(doe)
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    return maakScan({ host: '127.0.0.1', port }, wachttijd)
  }

  test('krijgt de stroom in stukken met hun lengte ervoor, en een slot', async () => {
    const scan = await metServer((lijn) => {
      let alles = Buffer.alloc(0)
      lijn.on('data', (deel) => {
        alles = Buffer.concat([alles, deel])
        if (alles.length < 10 + 5 * 4 + gewoon.length + 4) return
        const delen: Buffer[] = []
        let plek = 10
        for (let n = alles.readUInt32BE(plek); n > 0; n = alles.readUInt32BE(plek)) {
          delen.push(alles.subarray(plek + 4, plek + 4 + n))
          plek += 4 + n
        }
        const heel = alles.subarray(0, 10).toString() === 'zINSTREAM\0' && Buffer.concat(delen).equals(gewoon)
        lijn.end(heel ? 'stream: OK\0' : 'stream: Stuk FOUND\0')
      })
    })
    expect(await scan(inStukken(gewoon))).toBe('schoon')
  })

  test.each([
    ['die er niet is', null, 'onbereikbaar'],
    [
      'die ophangt zonder antwoord',
      (lijn: Socket): unknown => lijn.once('data', () => lijn.destroy()),
      'onbereikbaar',
    ],
    [
      'die half antwoordt',
      (lijn: Socket): unknown => lijn.once('data', () => lijn.end('stream: O')),
      'onbereikbaar',
    ],
    [
      'die iets anders zegt',
      (lijn: Socket): unknown => lijn.resume().end('UNKNOWN COMMAND\0'),
      'onbereikbaar',
    ],
    [
      'die een kleine grens heeft en dan ophangt',
      (lijn: Socket): unknown => lijn.once('data', () => lijn.end('INSTREAM size limit exceeded. ERROR\0')),
      'te-groot',
    ],
    [
      'die halverwege al iets vindt',
      (lijn: Socket): unknown => lijn.once('data', () => lijn.end('stream: Q FOUND\0')),
      'verdacht',
    ],
  ] as const)('%s', async (_, doe, verwacht) => {
    const scan = doe ? await metServer(doe) : maakScan({ host: '127.0.0.1', port: 1 })
    expect(await scan(inStukken(Buffer.alloc(5_000_000, 'x')))).toBe(verwacht)
  })

  test('die zwijgt, wordt opgegeven', async () => {
    const scan = await metServer((lijn) => void lijn.resume(), 200)
    expect(await scan(inStukken(gewoon))).toBe('onbereikbaar')
  })

  test('een fout bij het lezen van het bestand is onze fout, geen uitslag', async () => {
    const scan = await metServer((lijn) => void lijn.resume())
    async function* stuk() {
      yield gewoon
      throw new Error('deel ontbreekt')
    }
    await expect(scan(stuk())).rejects.toThrow('deel ontbreekt')
  })
})

const clamd = spawnSync('clamd', ['--version']).status === 0

// A real clamd, started by the test with a signature of its own: nothing is downloaded. Skipped where there is none
// (`apt-get install clamav-daemon`).
describe.skipIf(!clamd)('een echte clamd', () => {
  const map = mkdtempSync(join(tmpdir(), 'baken-clamd-'))
  const socket = join(map, 'clamd.ctl')
  const merk = 'IJSVOGELNEST-PROEFVIRUS'
  let kind: ReturnType<typeof spawn>
  const scan = maakScan({ path: socket })

  beforeAll(async () => {
    chmodSync(map, 0o700)
    writeFileSync(join(map, 'proef.ndb'), `Baken.Proef:0:*:${Buffer.from(merk).toString('hex')}\n`)
    const regels = {
      DatabaseDirectory: map,
      LocalSocket: socket,
      TemporaryDirectory: map,
      StreamMaxLength: '2M',
    }
    const vast = 'Foreground yes\nUser root\n'
    const gebruiker = process.getuid?.() === 0 ? vast : vast.replace('User root\n', '')
    const tekst = Object.entries(regels).map(([naam, waarde]) => `${naam} ${waarde}\n`)
    writeFileSync(join(map, 'clamd.conf'), gebruiker + tekst.join(''))
    kind = spawn('clamd', ['-c', join(map, 'clamd.conf')], { stdio: 'ignore' })
    while ((await scan(inStukken(Buffer.from('klaar?')))) === 'onbereikbaar') await setTimeout(100)
  })
  afterAll(() => {
    kind?.kill('SIGKILL')
    rmSync(map, { recursive: true, force: true })
  })

  test('laat een gewoon bestand door, en vindt het merk ook over een grens van stukken', async () => {
    expect(await scan(inStukken(gewoon))).toBe('schoon')
    const vuil = Buffer.concat([Buffer.alloc(65_536 - 10, 'x'), Buffer.from(merk), gewoon])
    expect(await scan(inStukken(vuil))).toBe('verdacht')
  })

  test('zegt het als een bestand te groot voor hem is', async () => {
    // It hangs up at once: what it said is lost when we write at that very moment, and heard at the next try.
    const groot = () => scan(inStukken(Buffer.alloc(4_000_000, 'x')))
    await expect.poll(groot, { timeout: 30_000 }).toBe('te-groot')
  })
})
