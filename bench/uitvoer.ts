import { readFileSync } from 'node:fs'
import pg from 'pg'
import { systeemklok } from '../src/kernel/clock.ts'
import { sessiekoekje } from '../src/web/diensten.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'
import { vulEigen } from './werkvoorraad/vul-eigen.ts'
import { zetLezerKlaar } from './werkvoorraad/zet-lezer-klaar.ts'

/** `rss_mb`: before it began, and the most in each quarter of the time. */
type Meting = { s: number; mb: number; rss_mb: number[] }

/** How long the register and the whole archive of one municipality take to go out, and what Baken holds meanwhile. */
export async function meet(opties: string[]): Promise<object> {
  const n = getal(opties, 'signalen', 5_000)
  const { startBaken } = await import('../src/start.ts')
  const huis = new Opstelling()
  try {
    const klaarzetten = await startBaken({ env: huis.env, log: () => {}, klok: systeemklok })
    vertel(`${n} signalen verzegelen`)
    const vooraf = await zetLezerKlaar(klaarzetten.unitOfWork)
    await vulEigen(klaarzetten.unitOfWork, huis.url('beheer'), vooraf, n)
    await klaarzetten.stop()
    const baken = await huis.start()
    const client = new pg.Client(huis.url('beheer'))
    await client.connect()
    // Filled without triggers, so that nothing was counted; in use nobody can do that.
    await client.query(
      `insert into register.telling select g.gemeente_id, g.maand, g.verschijningsvorm, g.kern, g.kanaal, g.uitkomst, sum(g.n)
       from signaal.signaal x, register.groepen(x, 1) g group by 1, 2, 3, 4, 5, 6`,
    )
    // She signed in before the filling, which takes longer than proof counts.
    await client.query('update toegang.sessie set bewezen_op = now()')
    const stuur = (pad: string, velden: Record<string, string>) =>
      fetch(baken.adres + pad, {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(velden) },
        headers: { cookie: `${sessiekoekje}=${vooraf.token}`, 'sec-fetch-site': 'same-origin' },
      })
    await stuur('/archief', { reden: 'Meten hoeveel geheugen het kost.' })
    const { rows } = await client.query(
      `update archief.verzoek set toestand = 'toegestaan', besluit_door = gen_random_uuid(), besluit_op = now(),
       tot = now() + interval '1 day' returning id`,
    )
    await client.end()
    const keuzes: [string, string, Record<string, string>][] = [
      ['register', '/register/uitvoer', { inhoud: 'nee', reden: 'Meten.' }],
      ['register_met_inhoud', '/register/uitvoer', { inhoud: 'ja', reden: 'Meten.' }],
      ['archief', `/archief/${rows[0].id}/ophalen`, {}],
    ]
    const uit: Record<string, Meting> = {}
    for (const [naam, pad, velden] of keuzes) {
      uit[naam] = await volg(() => stuur(pad, velden), baken.pid)
      vertel(`${naam}: ${JSON.stringify(uit[naam])}`)
    }
    await baken.stop()
    return { n, dossiers: 2 * n, ...uit }
  } finally {
    await huis.ruimOp()
  }
}

/** Reads it to its end and keeps nothing. */
async function volg(begin: () => Promise<Response>, pid: number): Promise<Meting> {
  const [start, eerst] = [performance.now(), rss(pid)]
  const verloop: number[] = []
  const klok = setInterval(() => verloop.push(rss(pid)), 100)
  const antwoord = await begin()
  if (antwoord.status !== 200) throw new Error(`er komt geen bestand: ${antwoord.status}`)
  let bytes = 0
  for await (const stuk of antwoord.body!) bytes += stuk.length
  clearInterval(klok)
  verloop.push(rss(pid))
  const deel = Math.ceil(verloop.length / 4)
  const kwarten = [0, 1, 2, 3].map((k) => Math.max(0, ...verloop.slice(k * deel, (k + 1) * deel)))
  return {
    s: Math.round((performance.now() - start) / 100) / 10,
    mb: Math.round(bytes / 1e5) / 10,
    rss_mb: [eerst, ...kwarten],
  }
}

function rss(pid: number): number {
  const kb = Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
  return Math.round(kb / 1024)
}
