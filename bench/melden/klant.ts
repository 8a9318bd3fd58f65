/** The reporters, in a process of their own: what they cost is not what Baken costs. Reads a file, writes one line. */
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

export type Post = { pad: string; koekje: string; body: string; bewijs: string }
export type Opdracht = { adres: string; gelijktijdig: number; bestand: string; stopBijFout: boolean }
export type Verslag = {
  verstuurd: number
  bevestigd: number[]
  fouten: Record<string, number>
  tijden: number[]
  duur: number
}

const opdracht = JSON.parse(process.argv[2] ?? '') as Opdracht
const posten = JSON.parse(readFileSync(opdracht.bestand, 'utf8')) as Post[]
const agent = new Agent({ keepAlive: true, maxSockets: opdracht.gelijktijdig })
const verslag: Verslag = { verstuurd: 0, bevestigd: [], fouten: {}, tijden: [], duur: 0 }
let volgende = 0
let gestopt = false

/** A receipt is a receipt when it shows what only this report has. */
function verstuur({ pad, koekje, body, bewijs }: Post): Promise<string | null> {
  return new Promise((klaar) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'sec-fetch-site': 'same-origin',
      cookie: koekje,
    }
    const vraag = request(
      opdracht.adres + pad,
      { method: 'POST', agent, headers, timeout: 30_000 },
      (antwoord) => {
        let tekst = ''
        antwoord.setEncoding('utf8')
        antwoord.on('data', (deel) => {
          tekst += deel
        })
        antwoord.on('end', () => {
          const goed = antwoord.statusCode === 200 && tekst.replace(/<[^>]*>/g, '').includes(bewijs)
          klaar(goed ? null : `status ${antwoord.statusCode}`)
        })
        antwoord.on('error', (fout) => klaar((fout as { code?: string }).code ?? fout.name))
      },
    )
    vraag.on('timeout', () => vraag.destroy(new Error('timeout')))
    vraag.on('error', (fout) => klaar((fout as { code?: string }).code ?? fout.message))
    vraag.end(body)
  })
}

async function melder(): Promise<void> {
  for (let nr = volgende++; nr < posten.length && !gestopt; nr = volgende++) {
    const begin = performance.now()
    verslag.verstuurd++
    const fout = await verstuur(posten[nr]!)
    verslag.tijden.push(performance.now() - begin)
    if (fout === null) {
      if (verslag.bevestigd.push(nr) === 1) process.stderr.write('eerste\n')
    } else {
      verslag.fouten[fout] = (verslag.fouten[fout] ?? 0) + 1
      gestopt = opdracht.stopBijFout
    }
  }
}

const begin = performance.now()
await Promise.all(Array.from({ length: opdracht.gelijktijdig }, melder))
verslag.duur = performance.now() - begin
agent.destroy()
process.stdout.write(JSON.stringify(verslag))
