import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { bevestig, duurdeTeLang, type Halverwege, halveSessie } from './bevestig.ts'
import { geefPogingTerug, neemPoging } from './neem-poging.ts'
import type { Binnen } from './open-sessie.ts'
import { bewijsContext } from './sessie.ts'
import { gebruikTotpStap } from './toegang.store.ts'
import { kentToestel } from './toestel.ts'
import { openTotpGeheim, totpStap } from './totp.ts'
import { codeTelling } from './wachtzin-telling.ts'

const veld = 'code'
const tekst = 'Deze code klopt niet. Wacht op een nieuwe code en probeer het opnieuw.'

/** Second step with a code of the app. Six digits can be guessed, so how often is counted beyond one attempt. */
export async function bevestigMetCode(
  unitOfWork: UnitOfWork,
  { code, ...half }: Halverwege & { code: string },
  now: Date,
): Promise<Binnen> {
  const bekend = await kentToestel(unitOfWork, half.toestel, now)
  const ctx = bewijsContext('inloggen', 'toegang.inloggen', half.token, now)
  const telling = await unitOfWork(ctx, async (tx) => {
    const sessie = await halveSessie(tx)
    if (!sessie) throw duurdeTeLang(veld)
    return codeTelling(tx, sessie.accountId, bekend.includes(sessie.accountId) ? half.toestel : undefined)
  })
  if (!(await neemPoging(unitOfWork, telling, now))) throw teVaak()
  const binnen = await bevestig(unitOfWork, half, now, { veld, tekst }, async (tx, sessie) => {
    const geheim = openTotpGeheim(tx, sessie.accountId, sessie.totpGeheim)
    const stap = geheim && totpStap(geheim, code, now)
    return Boolean(stap) && (await gebruikTotpStap(tx, sessie.accountId, stap as number))
  })
  await geefPogingTerug(unitOfWork, telling, now)
  return binnen
}

function teVaak(): DomainError {
  return new DomainError(
    'te-vaak',
    400,
    'Er is te vaak een verkeerde code ingevuld. Wacht een uur, of gebruik een passkey of een herstelcode.',
    veld,
  )
}
