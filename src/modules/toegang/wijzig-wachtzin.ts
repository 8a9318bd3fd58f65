import { DomainError, type Probleem } from '../../kernel/errors.ts'
import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { eigenAccount } from './bekijk-mijn-account.ts'
import { beeindigSessies, zetWachtwoordHash } from './eigen-account.store.ts'
import { inlogmiddelVeranderd } from './meld-inlogmiddel.ts'
import { geefPogingTerug, neemPoging, tellingVan } from './neem-poging.ts'
import { hashWachtwoord, klopt } from './wachtwoord.ts'
import { wachtzinProblemen } from './wachtzin.ts'

type Invoer = { wachtwoord: string; nieuwWachtwoord: string; sessie: string }

/** A new passphrase, for who knows the old one. Every other session of the account ends. */
export async function wijzigWachtzin(
  unitOfWork: UnitOfWork,
  werk: Verzoek<unknown>['werk'],
  { wachtwoord, nieuwWachtwoord, sessie }: Invoer,
  now: Date,
): Promise<void> {
  const { account, telling } = await werk({}, async (tx) => {
    const gevonden = await eigenAccount(tx)
    return { account: gevonden, telling: tellingVan(tx, 'bekend toestel', 'eigen wachtzin', gevonden.id) }
  })
  if (!(await neemPoging(unitOfWork, telling, now))) throw teVaak()
  const problemen: Probleem[] = wachtzinProblemen(nieuwWachtwoord, account).map((tekst) => ({
    veld: 'nieuwWachtwoord',
    tekst,
  }))
  if (!(await klopt(wachtwoord, account.wachtwoordHash)))
    problemen.unshift({ veld: 'wachtwoord', tekst: 'Dit is niet uw wachtzin van nu.' })
  if (problemen.length > 0) throw DomainError.van('wachtzin-onjuist', problemen)
  const wachtwoordHash = await hashWachtwoord(nieuwWachtwoord)
  await werk({}, async (tx) => {
    await zetWachtwoordHash(tx, account.id, wachtwoordHash)
    await beeindigSessies(tx, account.id, hash(sessie))
    await inlogmiddelVeranderd(tx, 'toegang.wachtzin')
  })
  await geefPogingTerug(unitOfWork, telling, now)
}

function teVaak(): DomainError {
  return new DomainError(
    'te-vaak',
    400,
    'Dat was te vaak. Probeer het over een minuut opnieuw.',
    'wachtwoord',
  )
}
