import { connect, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'

/** `te-groot`: clamd takes no file of this size. `onbereikbaar`: no answer, so that a later try may work. */
export type Scanuitslag = 'schoon' | 'verdacht' | 'te-groot' | 'onbereikbaar'
export type Scan = (inhoud: AsyncIterable<Buffer>) => Promise<Scanuitslag>

export type Scanadres = { path: string } | { host: string; port: number }

/** `unix:/run/clamav/clamd.ctl` or `tcp://localhost:3310`; null when it is neither. */
export function leesScanadres(tekst: string): Scanadres | null {
  if (/^unix:\/./.test(tekst)) return { path: tekst.slice('unix:'.length) }
  const tcp = /^tcp:\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+):(\d{1,5})$/i.exec(tekst)
  return tcp ? { host: tcp[1]!.replace(/[[\]]/g, ''), port: Number(tcp[2]) } : null
}

/** Lets clamd look at a stream (INSTREAM, clamd(8)): parts with their length before them, a length of nought to end. */
export function maakScan(adres: Scanadres, wachttijd = 60_000): Scan {
  return async (inhoud) => {
    const lijn = connect(adres)
    lijn.setTimeout(wachttijd, () => lijn.destroy(new Error('stil')))
    const antwoord = leesAntwoord(lijn)
    try {
      await schrijf(lijn, Buffer.from('zINSTREAM\0'))
      for await (const stuk of inhoud) {
        // What it said before it hung up has to be read before the next write fails: that would throw it away.
        await setImmediate()
        if (lijn.destroyed || lijn.readableEnded || lijn.bytesRead > 0) break
        await schrijf(lijn, Buffer.concat([lengte(stuk.length), stuk]))
      }
      await schrijf(lijn, lengte(0))
    } catch (fout) {
      // clamd hangs up on a stream that is too long, after it has said so; an error of our own reading goes on.
      if (!lijn.destroyed && !lijn.errored) throw fout
    }
    const uitslag = oordeel(await antwoord)
    lijn.destroy()
    return uitslag
  }
}

function oordeel(antwoord: string): Scanuitslag {
  if (/^stream: OK\0?$/.test(antwoord)) return 'schoon'
  if (/ FOUND\0?$/.test(antwoord)) return 'verdacht'
  return /size limit exceeded/.test(antwoord) ? 'te-groot' : 'onbereikbaar'
}

/** What clamd said before the line closed, however it closed. */
function leesAntwoord(lijn: Socket): Promise<string> {
  return new Promise((klaar) => {
    let tekst = ''
    lijn.setEncoding('latin1')
    lijn.on('data', (deel: string) => {
      tekst = (tekst + deel).slice(0, 4096)
      if (tekst.includes('\0')) klaar(tekst)
    })
    lijn.on('error', () => klaar(tekst))
    lijn.on('close', () => klaar(tekst))
  })
}

function schrijf(lijn: Socket, bytes: Buffer): Promise<void> {
  return new Promise((klaar, mislukt) => lijn.write(bytes, (fout) => (fout ? mislukt(fout) : klaar())))
}

function lengte(n: number): Buffer {
  const kop = Buffer.alloc(4)
  kop.writeUInt32BE(n)
  return kop
}
