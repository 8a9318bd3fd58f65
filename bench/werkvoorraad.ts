import { systeemklok } from '../src/kernel/clock.ts'
import { sessiekoekje } from '../src/web/diensten.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'
import { vulAnderen } from './werkvoorraad/vul-anderen.ts'
import { vulEigen } from './werkvoorraad/vul-eigen.ts'
import { zetLezerKlaar } from './werkvoorraad/zet-lezer-klaar.ts'

const gemeenten = 342
const opwarmen = 40

/**
 * Lists, opening and finding over HTTP, in one municipality that has a tenth of all signalen; the rest lies over 341
 * others of uneven size. What this municipality has is sealed as Baken seals it.
 */
export async function meet(opties: string[]): Promise<object> {
  const n = getal(opties, 'signalen', 10_000)
  const aantal = getal(opties, 'aantal', 300)
  const { startBaken } = await import('../src/start.ts')
  const huis = new Opstelling()
  try {
    const klaarzetten = await startBaken({ env: huis.env, log: () => {}, klok: systeemklok })
    const lezer = await zetLezerKlaar(klaarzetten.unitOfWork)
    const beheer = huis.url('beheer')
    vertel(`${n / 10} signalen verzegelen in de gemeente die vraagt`)
    const eigen = await vulEigen(klaarzetten.unitOfWork, beheer, lezer, n / 10)
    vertel(`${n - n / 10} signalen in ${gemeenten - 1} andere gemeenten`)
    await vulAnderen(beheer, lezer.gemeenteId, gemeenten - 1, n - n / 10)
    await klaarzetten.stop()

    const baken = await huis.start()
    const haal = (pad: string, verwacht: string) => async () => {
      const antwoord = await fetch(baken.adres + pad, {
        headers: { cookie: `${sessiekoekje}=${lezer.token}` },
      })
      const html = await antwoord.text()
      if (antwoord.status !== 200 || !html.includes(verwacht)) throw new Error(`${pad}: ${antwoord.status}`)
    }
    const kies = () => eigen[Math.floor(Math.random() * eigen.length)]!
    const lijsten = [
      () => '/werkvoorraad',
      () => `/werkvoorraad?toestand=open&na=${kies().id}`,
      () => `/werkvoorraad?toestand=gesloten&na=${kies().id}`,
      () => `/werkvoorraad?toestand=open&soort=signaal&urgentie=hoog`,
      () => `/werkvoorraad?toestand=gesloten&vorm=${kies().vorm}&na=${kies().id}`,
    ]
    const lijst = await meetTijden(aantal, (i) => haal(lijsten[i % lijsten.length]!(), 'Werkvoorraad'))
    const openen = await meetTijden(aantal, () => {
      const { id, kenmerk } = kies()
      return haal(`/signalen/${id}`, kenmerk)
    })
    const vandaag = await meetTijden(aantal, () => haal('/vandaag', 'Vandaag'))
    await baken.stop()
    return {
      n,
      eigen: eigen.length,
      gemeenten,
      list_p50_ms: deel(lijst, 0.5),
      list_p95_ms: deel(lijst, 0.95),
      open_p95_ms: deel(openen, 0.95),
      today_p95_ms: deel(vandaag, 0.95),
    }
  } finally {
    await huis.ruimOp()
  }
}

/** The times in milliseconds, from short to long. */
async function meetTijden(aantal: number, maak: (nr: number) => () => Promise<void>): Promise<number[]> {
  for (let i = 0; i < opwarmen; i++) await maak(i)()
  const tijden: number[] = []
  for (let i = 0; i < aantal; i++) {
    const doe = maak(i)
    const begin = performance.now()
    await doe()
    tijden.push(performance.now() - begin)
  }
  return tijden.sort((a, b) => a - b)
}

function deel(tijden: readonly number[], welk: number): number {
  return Math.round(tijden[Math.ceil(tijden.length * welk) - 1]! * 10) / 10
}
