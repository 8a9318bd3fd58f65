import { z } from 'zod'
import { momentTekst } from '../../web/datum.ts'
import { actie, page } from '../../web/page.ts'
import { Aandacht, Knop, Tabel, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Dossier } from '../toegang/index.ts'
import { bekijkToezicht, hefOp, type Uitsluiting } from './toezicht.ts'

const declaratie = { doel: 'toezicht', verwerking: 'belang.toezicht' } as const
const redenen: Record<string, string> = {
  'komt voor': 'Komt zelf voor in het dossier',
  zelf: 'Heeft zich zelf teruggetrokken',
  aangemerkt: 'Door een collega genoemd',
}

const pagina = page('/fg/belangen', {
  ...declaratie,
  recht: 'uitsluiting:lezen',
  menu: 'Belangen',
  laad: bekijkToezicht,
  toon: ({ gegevens, omgeving }) => <Belangen {...gegevens} omgeving={omgeving} />,
})

/** For the FG, and for nobody else: who does not see which dossier. */
export const toezichtRoutes = [
  pagina,
  actie('/fg/belangen', {
    ...declaratie,
    recht: 'uitsluiting:wijzigen',
    schema: z.object({ accountId: z.uuid(), dossierId: z.uuid() }),
    voer: hefOp,
    daarna: () => '/fg/belangen',
    bij: pagina,
  }),
]

type Props = { rijen: Uitsluiting[]; verlaten: readonly Dossier[]; omgeving: Omgeving }

function Belangen({ rijen, verlaten, omgeving }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel="Belangen" breed>
      {verlaten.length > 0 && (
        <Aandacht soort="fout" kop="Niemand kan deze dossiers behandelen">
          <p>
            Iedereen die dit werk hier doet, blijft erbuiten. Er is ook geen waarnemer die het over kan nemen.
            Vraag de beheerder om een waarnemer aan te wijzen, of laat hieronder iemand toe.
          </p>
          <ul>
            {verlaten.map(({ id }) => (
              <li key={id}>
                <a href={`/fg/logboek?dossier=${id}`}>{id}</a>
              </li>
            ))}
          </ul>
        </Aandacht>
      )}
      <p>
        Wie zelf in een dossier voorkomt of er een belang bij heeft, ziet niet dat het bestaat. Baken
        vergelijkt daarvoor namen, adressen en nummers. Gaat het om een naamgenoot? Dan kunt u die collega
        weer toelaten.
      </p>
      <Tabel
        bijschrift="De nieuwste bovenaan"
        leeg="Niemand wordt buiten een dossier gehouden"
        rijen={rijen}
        sleutel={(rij) => `${rij.accountId} ${rij.dossierId}`}
        kolommen={[
          { kop: 'Wie', rijkop: true, cel: (rij) => rij.naam },
          {
            kop: 'Dossier',
            cel: (rij) => <a href={`/fg/logboek?dossier=${rij.dossierId}`}>{rij.dossierId}</a>,
          },
          { kop: 'Waarom', cel: (rij) => redenen[rij.reden] },
          { kop: 'Sinds', cel: (rij) => momentTekst(rij.op) },
          {
            kop: 'Weer toelaten',
            cel: (rij) =>
              rij.opgehevenOp ? `Toegelaten op ${momentTekst(rij.opgehevenOp)}` : <Opheffen rij={rij} />,
          },
        ]}
      />
    </Werkscherm>
  )
}

function Opheffen({ rij }: { rij: Uitsluiting }) {
  return (
    <form noValidate method="post" action="/fg/belangen">
      <Verborgen naam="accountId" waarde={rij.accountId} />
      <Verborgen naam="dossierId" waarde={rij.dossierId} />
      <Knop soort="rustig">
        Toelaten<span className="alleen-voorlezen">: {rij.naam}</span>
      </Knop>
    </form>
  )
}
