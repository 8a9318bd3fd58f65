import { alsEigenaar, nieuweGemeente } from './gemeente.ts'
import { type Gemeente, inloghuis } from './inlog.ts'

/** A whole Baken with a municipality of its own, to manage the accounts of. */
export async function beheerhuis() {
  const huis = await inloghuis()

  /** Somebody with a role, signed in; who proved herself a moment ago. */
  async function iemand(rol: string, waar: Gemeente = huis.gemeente) {
    const persoon = await huis.persoon(rol, waar)
    return { ...persoon, browser: await huis.logIn(persoon) }
  }

  /** Everything that a form about accounts could change, in the whole database: the owner sees past all policies. */
  async function stand(): Promise<string> {
    const delen = [
      'select id, actief, sessies_vanaf from toegang.account order by id',
      'select gemeente_id, account_id, rol, van, tot, bron from toegang.rol_toewijzing order by 1, 2, 3, 4',
      'select id, toestand, account_id from toegang.rolverzoek order by id',
      'select id, verloopt_op from toegang.uitnodiging order by id',
      'select token_hash, verloopt_op from toegang.herstel order by 1',
      'select gemeente_id, id, wat from toegang.accountgebeurtenis order by 1, 2',
    ]
    const rijen = []
    for (const deel of delen) rijen.push(await alsEigenaar(deel))
    return JSON.stringify(rijen)
  }

  /** Her roles here that hold now. */
  async function rollen(accountId: string, gemeenteId = huis.gemeente.id): Promise<string[]> {
    const rijen = await alsEigenaar<{ rol: string }>(
      `select rol from toegang.rol_toewijzing where account_id = $1 and gemeente_id = $2 and van <= $3
       and (tot is null or tot > $3) order by rol`,
      [accountId, gemeenteId, huis.klok.nu],
    )
    return rijen.map(({ rol }) => rol)
  }

  async function organisatie(code = `gemeente-${huis.gemeente.code}`): Promise<string> {
    return (
      await alsEigenaar<{ id: string }>('select id from netwerk.organisatie where code = $1', [code])
    )[0]!.id
  }

  return { ...huis, iemand, vraag: alsEigenaar, stand, rollen, organisatie, nieuweGemeente }
}

/** The tokens of links on a page. */
export function linksOp({ html }: { html: string }, soort = 'uitnodiging'): string[] {
  return [...html.matchAll(new RegExp(`/${soort}/([\\w-]{43})`, 'g'))].map((m) => m[1]!)
}

/** The requests on the page where a second person decides. */
export function verzoekenOp({ html }: { html: string }): string[] {
  return [...new Set([...html.matchAll(/goedkeuren\/([0-9a-f-]{36})\//g)].map((m) => m[1]!))]
}
