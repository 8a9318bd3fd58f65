/** People: each goes the whole way of the form, thinks between two pages, and waits when told to. */
import { setTimeout } from 'node:timers/promises'
import { type Blad, Browser, isOntvangst, verborgenVeld } from './browser.ts'

export type Menselijk = { adres: string; mensen: number; seconden: number }
export type Mensenverslag = {
  gelukt: number
  /** How long each page took; the last button counts once for every time it was pressed. */
  tijden: number[]
  gewacht: number
  langst_s: number
  fouten: Record<string, number>
}

const { adres, mensen, seconden } = JSON.parse(process.argv[2] ?? '') as Menselijk
const verslag: Mensenverslag = { gelukt: 0, tijden: [], gewacht: 0, langst_s: 0, fouten: {} }
const stappen: [string, Record<string, string>][] = [
  ['wie', { wie: 'gezien' }],
  [
    'wat',
    { wat: 'Bij mijn buren gaan elke nacht andere mannen naar binnen; de gordijnen zijn altijd dicht.' },
  ],
  ['waar', { plaats: 'Zutphen', gemeente: '', waar: 'in de straat achter het station' }],
  ['wanneer', { wanneer: 'nog-bezig', wanneerToelichting: '' }],
  ['wie-betrokken', { betrokken: '' }],
  ['contact', { contact: 'anoniem', contactNaam: '', contactHoe: '', contactWanneer: '' }],
  ['code', { code: 'ja' }],
]

async function mens(nr: number): Promise<void> {
  const browser = new Browser(adres)
  const denk = () => setTimeout(((0.5 + Math.random()) * seconden * 1000) / 2 / (stappen.length + 2))
  const klok = async (wat: Promise<Blad>) => {
    const begin = performance.now()
    const blad = await wat
    verslag.tijden.push(performance.now() - begin)
    return blad
  }
  try {
    await setTimeout((nr * 1000) / mensen)
    await klok(browser.vraag('/melden'))
    await klok(browser.vraag('/melden', { taal: 'nl' }))
    for (const [stap, velden] of stappen) {
      await klok(browser.vraag(`/melden/${stap}`))
      await denk()
      await klok(browser.vraag(`/melden/${stap}`, velden))
    }
    const controle = await klok(browser.vraag('/melden/controle'))
    await denk()
    const concept = verborgenVeld(controle.html, 'concept')
    const begin = performance.now()
    let blad = await klok(browser.vraag('/melden/versturen', { taal: 'nl', concept }))
    if (blad.status === 503) verslag.gewacht++
    for (let keer = 0; keer < 20 && blad.status === 503; keer++) {
      await setTimeout(blad.wacht * 1000)
      const wacht = verborgenVeld(blad.html, 'wacht')
      blad = await klok(browser.vraag('/melden/versturen', { taal: 'nl', concept, wacht }))
    }
    verslag.langst_s = Math.max(verslag.langst_s, Math.round((performance.now() - begin) / 1000))
    if (isOntvangst(blad)) verslag.gelukt++
    else telFout(`status ${blad.status}`)
  } catch (fout) {
    telFout((fout as { code?: string }).code ?? (fout as Error).message)
  }
  browser.sluit()
}

function telFout(wat: string): void {
  verslag.fouten[wat] = (verslag.fouten[wat] ?? 0) + 1
}

await Promise.all(Array.from({ length: mensen }, (_, nr) => mens(nr)))
process.stdout.write(JSON.stringify(verslag))
