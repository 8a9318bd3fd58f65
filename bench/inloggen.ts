import { systeemklok } from '../src/kernel/clock.ts'
import { nieuwId } from '../src/kernel/ids.ts'
import { sessiekoekje } from '../src/web/diensten.ts'
import { nieuweNaam, zetKlaar } from './inloggen/klaarzetten.ts'
import { vergelijk, verschil } from './inloggen/vergelijk.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'

/** A name has five attempts before it has to wait; one more would measure the refusal. */
const perNaam = 4
const opwarmen = 30

/** Can somebody outside tell by the clock whether an account exists, or a melding of another municipality? */
export async function meet(opties: string[]): Promise<object> {
  const aantal = getal(opties, 'aantal', 2000)
  const { startBaken } = await import('../src/start.ts')
  const huis = new Opstelling()
  try {
    const baken = await startBaken({ env: huis.env, log: () => {}, klok: systeemklok })
    const { adres, unitOfWork } = baken
    const accounts = Math.ceil((aantal + opwarmen) / perNaam)
    const { inlognamen, meldingen, token } = await zetKlaar(unitOfWork, { accounts, meldingen: 50 })
    const verzonnen = inlognamen.map(nieuweNaam)

    const logIn = (inlognaam: string, verwacht: string) => () =>
      stuur(`${adres}/inloggen`, { inlognaam, wachtwoord: 'een heel andere wachtzin' }, verwacht)
    const klopt = (namen: string[]) => (nr: number) => logIn(namen[Math.floor(nr / perNaam)]!, 'klopt niet')
    vertel(`${aantal} keer een onbekende naam en een verkeerde wachtzin`)
    const inloggen = await vergelijk(aantal + opwarmen, klopt(verzonnen), klopt(inlognamen))

    const open = (id: string) => () => haal(`${adres}/meldingen/${id}`, `${sessiekoekje}=${token}`)
    vertel(`${aantal} keer een melding die er niet is en een van een andere gemeente`)
    const melding = await vergelijk(
      aantal + opwarmen,
      () => open(nieuwId(new Date())),
      (nr) => open(meldingen[nr % meldingen.length]!),
    )

    const [bekend, onbekend] = [inlognamen[0]!, verzonnen[0]!]
    for (let i = 0; i < 6; i++) for (const naam of [bekend, onbekend]) await logIn(naam, '').call(null)
    vertel(`${aantal} keer een naam die moet wachten, onbekend en bekend`)
    const wachten = await vergelijk(
      aantal + opwarmen,
      () => logIn(onbekend, ''),
      () => logIn(bekend, ''),
    )

    await baken.stop()
    const { a_mediaan_ms, b_mediaan_ms, ...rest } = verschil(zonderBegin(inloggen))
    const ander = verschil(zonderBegin(melding))
    const traag = verschil(zonderBegin(wachten))
    return {
      median_onbekend_ms: a_mediaan_ms,
      median_fout_ms: b_mediaan_ms,
      ...rest,
      melding: hernoem(ander, 'median_niet_daar_ms', 'median_niet_van_u_ms'),
      wachten: hernoem(traag, 'median_onbekend_ms', 'median_bekend_ms'),
    }
  } finally {
    await huis.ruimOp()
  }
}

function zonderBegin([a, b]: [number[], number[]]): [number[], number[]] {
  return [a.slice(opwarmen), b.slice(opwarmen)]
}

function hernoem({ a_mediaan_ms, b_mediaan_ms, ...rest }: ReturnType<typeof verschil>, a: string, b: string) {
  return { [a]: a_mediaan_ms, [b]: b_mediaan_ms, ...rest }
}

/** What is measured has to be what is meant: an answer without the expected words stops the bench. */
async function stuur(url: string, velden: Record<string, string>, verwacht: string): Promise<void> {
  const antwoord = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(velden).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
  const tekst = await antwoord.text()
  if (antwoord.status !== 400 || !tekst.includes(verwacht))
    throw new Error(`onverwacht antwoord: ${antwoord.status}`)
}

async function haal(url: string, cookie: string): Promise<void> {
  const antwoord = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  await antwoord.arrayBuffer()
  if (antwoord.status !== 404) throw new Error(`onverwacht antwoord: ${antwoord.status}`)
}
