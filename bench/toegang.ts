import { alleRegels } from '../src/beleid.ts'
import { systeemklok } from '../src/kernel/clock.ts'
import { rolcodes } from '../src/modules/netwerk/index.ts'
import { openPostgres } from '../src/platform/postgres/index.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'
import { proefApi } from './toegang/apipaden.ts'
import { proefGegevens, tel } from './toegang/gegevens.ts'
import { proefInvallers } from './toegang/invallers.ts'
import { proefPaden } from './toegang/paden.ts'

/** Every role, organisation, purpose, table and act, and every page, against the policy as data. */
export async function meet(opties: string[]): Promise<object> {
  const [{ alleRoutes }, { startBaken }] = await Promise.all([
    import('../src/app.ts'),
    import('../src/start.ts'),
  ])
  const huis = new Opstelling()
  const begin = performance.now()
  try {
    const baken = await startBaken({ env: huis.env, log: () => {}, klok: systeemklok })
    const routes = alleRoutes(baken.unitOfWork)
    vertel(`${routes.length} paginas, handelingen en API-routes, ${rolcodes.length} rollen`)
    const vraag = (pad: string, init: RequestInit) => fetch(baken.adres + pad, init)
    const deel = { vraag, unitOfWork: baken.unitOfWork, regels: alleRegels, now: new Date() }
    const paginas = routes.filter((route) => route.soort !== 'api')
    const apiroutes = routes.filter((route) => route.soort === 'api')
    const paden = tel(
      await proefPaden({ ...deel, routes: paginas }, rolcodes),
      await proefApi({ ...deel, routes: apiroutes }, rolcodes),
    )
    vertel(`${paden.cells} vragen over http, ${paden.violations} schendingen`)
    const invallers = await proefInvallers({ ...deel, routes: paginas })
    vertel(`${invallers.cells} vragen van wie invalt, ${invallers.violations} schendingen`)
    // Nobody else in the database while it is tried: daily work would destroy what was sown.
    await baken.stop()
    const databank = await openPostgres(huis.env, () => {})
    const gegevens = await proefGegevens(databank, alleRegels, {
      rollen: [...rolcodes, 'noodtoegang', 'koppeling', 'melder', 'systeem', ''],
    })
    await databank.stop()
    vertel(`${gegevens.cells} cellen in ${gegevens.tabellen} tabellen, ${gegevens.violations} schendingen`)
    const { cells, violations, schendingen, hints } = tel(paden, invallers, gegevens)
    for (const regel of schendingen.slice(0, getal(opties, 'toon', 50))) vertel(`SCHENDING ${regel}`)
    for (const regel of hints) vertel(`let op: ${regel}`)
    const seconds = Math.round((performance.now() - begin) / 1000)
    return {
      cells,
      violations,
      tables: gegevens.tabellen,
      routes: routes.length,
      hints: hints.length,
      seconds,
    }
  } finally {
    await huis.ruimOp()
  }
}
