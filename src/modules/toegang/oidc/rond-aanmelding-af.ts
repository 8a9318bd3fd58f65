import { hash } from '../../../platform/crypto/index.ts'
import { sessiekoekje } from '../../../web/diensten.ts'
import type { Koekje } from '../../../web/verzoek.ts'
import { ingelogde } from '../ingelogde.ts'
import { inlogkoekjes, openSessie } from '../open-sessie.ts'
import { vernieuwSessie } from '../opnieuw-inloggen.ts'
import { accountContext, bewijsContext } from '../sessie.ts'
import { verwijderSessie } from '../toegang.store.ts'
import { aanmeldContext } from './aanmeld-context.ts'
import { AanmeldFout } from './aanmeldfout.ts'
import { neemAanmelding } from './aanmelding.store.ts'
import { type Aanmelding, isDezelfdeBrowser, ontzegelAanmelding } from './aanmelding.ts'
import type { Aanmeldhuis } from './begin-aanmelding.ts'
import { type Antwoordvelden, haalClaims } from './haal-claims.ts'
import { bewezenDaarOp, type Inlogdienst } from './inlogdienst.ts'
import { magSamen, rollenVolgens } from './rollen-volgens.ts'
import { vindAccount } from './vind-account.ts'
import { werkRollenBij } from './werk-rollen-bij.ts'

type Terug = {
  dienst: Inlogdienst
  velden: Antwoordvelden
  /** The cookie that began this, and the session that it replaces. */
  koekje: string | undefined
  vorigeSessie: string | undefined
  toestel: string | undefined
}

/** From what the inlogdienst sent back to a session, a new one or her own renewed; throws an `AanmeldFout` with a code when anything is not right. */
export async function rondAanmeldingAf(
  huis: Aanmeldhuis,
  { dienst, velden, koekje, vorigeSessie, toestel }: Terug,
  now: Date,
): Promise<{ naar: string; koekjes: Koekje[] }> {
  const { unitOfWork, inlogdiensten } = huis
  const aanmelding = await neem(huis, dienst, { state: velden.state, koekje }, now)
  const claims = await haalClaims(inlogdiensten, dienst, aanmelding, velden, now)
  const rollen = await unitOfWork(aanmeldContext(now), async (tx) => {
    const gewenst = await rollenVolgens(tx, dienst, claims)
    return { gewenst, alleen: (await magSamen(tx, gewenst)) ? gewenst : [] }
  })
  const accountId = await vindAccount(huis, { dienst, claims, aanmelding, rollen: rollen.alleen }, now)
  const stand = { accountId, issuer: dienst.issuer, gewenst: rollen.gewenst }
  const { aantal, botst } = await werkRollenBij(unitOfWork, stand, now)
  if (botst) inlogdiensten.log(`aanmelden via ${dienst.code}: rollen-botsen`)
  if (aantal === 0) throw new AanmeldFout('geen-rol')
  const naar = aanmelding.terug
  const bewezenOp = bewezenDaarOp(claims, now)
  const account = { id: accountId, gemeenteId: null }
  if (vorigeSessie && aanmelding.opnieuw) {
    const wie = await ingelogde(unitOfWork, vorigeSessie, now)
    if (wie?.accountId === accountId) {
      const deel = { verwerking: 'toegang.opnieuw-inloggen', now, bewijs: hash(vorigeSessie) }
      const waarde = await unitOfWork(accountContext(account, deel), (tx) => vernieuwSessie(tx, bewezenOp))
      return { naar, koekjes: [{ naam: sessiekoekje, waarde }] }
    }
  }
  const elders = { inlogdienst: dienst.code, bewezenOp }
  const binnen = await openSessie(unitOfWork, account, toestel, now, 'toegang.inloggen', elders)
  if (vorigeSessie)
    await unitOfWork(bewijsContext('inloggen', 'toegang.aanmelden', vorigeSessie, now), verwijderSessie)
  return { naar, koekjes: inlogkoekjes(binnen) }
}

async function neem(
  { unitOfWork }: Aanmeldhuis,
  dienst: Inlogdienst,
  { state, koekje }: { state: string; koekje: string | undefined },
  now: Date,
): Promise<Aanmelding> {
  const rij = await unitOfWork(bewijsContext('inloggen', 'toegang.aanmelden', state, now), async (tx) => {
    const gevonden = await neemAanmelding(tx)
    return gevonden && { ...gevonden, aanmelding: ontzegelAanmelding(tx, gevonden.inhoud) }
  })
  if (!rij) throw new AanmeldFout('onbekende-state')
  if (rij.verlooptOp <= now) throw new AanmeldFout('te-laat')
  if (rij.inlogdienst !== dienst.code) throw new AanmeldFout('andere-inlogdienst')
  if (!koekje || !isDezelfdeBrowser(rij.aanmelding, koekje)) throw new AanmeldFout('andere-browser')
  return rij.aanmelding
}
