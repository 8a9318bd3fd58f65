/** Reporters with a file, in a process of their own: the file goes up, then the check page, then the last button. */
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import type { Verslag } from './klant.ts'

export type Bijlageopdracht = { adres: string; gelijktijdig: number; koekjes: string[]; bestand: string }
export type Bijlageverslag = Verslag & { codes: string[] }

const opdracht = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Bijlageopdracht
const bestand = readFileSync(opdracht.bestand)
const agent = new Agent({ keepAlive: true, maxSockets: opdracht.gelijktijdig })
const verslag: Bijlageverslag = { verstuurd: 0, bevestigd: [], fouten: {}, tijden: [], duur: 0, codes: [] }
const grens = 'bench-grens'
const multipart = Buffer.concat([
  Buffer.from(
    `--${grens}\r\nContent-Disposition: form-data; name="taal"\r\n\r\nnl\r\n--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="foto.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
  ),
  bestand,
  Buffer.from(`\r\n--${grens}--\r\n`),
])

type Antwoord = { status: number; naar: string; tekst: string }

function vraag(pad: string, koekje: string, body?: Buffer, soort = ''): Promise<Antwoord> {
  return new Promise((klaar, mislukt) => {
    const post = body && {
      'content-type': soort,
      'content-length': body.length,
      'sec-fetch-site': 'same-origin',
    }
    const uit = request(
      opdracht.adres + pad,
      { method: body ? 'POST' : 'GET', agent, headers: { cookie: koekje, ...post }, timeout: 60_000 },
      (antwoord) => {
        let tekst = ''
        antwoord.setEncoding('utf8')
        antwoord.on('data', (deel) => {
          tekst += deel
        })
        antwoord.on('end', () =>
          klaar({ status: antwoord.statusCode ?? 0, naar: antwoord.headers.location ?? '', tekst }),
        )
        antwoord.on('error', mislukt)
      },
    )
    uit.on('timeout', () => uit.destroy(new Error('timeout')))
    uit.on('error', mislukt)
    uit.end(body)
  })
}

async function meld(koekje: string): Promise<string> {
  const op = await vraag('/melden/bestand', koekje, multipart, `multipart/form-data; boundary=${grens}`)
  if (op.naar !== '/melden/controle') throw new Error(`bestand: status ${op.status} ${op.naar}`)
  const controle = await vraag('/melden/controle', koekje)
  const veld = /name="concept" value="([^"]+)"/.exec(controle.tekst)?.[1]
  if (!veld || !controle.tekst.includes('foto.jpg')) throw new Error(`controle: status ${controle.status}`)
  const body = Buffer.from(new URLSearchParams({ taal: 'nl', concept: veld }).toString())
  const uit = await vraag('/melden/versturen', koekje, body, 'application/x-www-form-urlencoded')
  const code = [...uit.tekst.matchAll(/code__groep">([^<]+)</g)].map((m) => m[1]).join('')
  if (uit.status !== 200 || !code) throw new Error(`versturen: status ${uit.status}`)
  return code
}

let volgende = 0
async function melder(): Promise<void> {
  for (let nr = volgende++; nr < opdracht.koekjes.length; nr = volgende++) {
    const begin = performance.now()
    verslag.verstuurd++
    try {
      verslag.codes.push(await meld(opdracht.koekjes[nr]!))
      verslag.bevestigd.push(nr)
    } catch (fout) {
      const naam = (fout as { code?: string }).code ?? (fout as Error).message
      verslag.fouten[naam] = (verslag.fouten[naam] ?? 0) + 1
    }
    verslag.tijden.push(performance.now() - begin)
  }
}

const begin = performance.now()
await Promise.all(Array.from({ length: opdracht.gelijktijdig }, melder))
verslag.duur = performance.now() - begin
agent.destroy()
process.stdout.write(JSON.stringify(verslag))
