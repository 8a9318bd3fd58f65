import { z } from 'zod'
import { momentTekst } from '../../web/datum.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Tabel, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkUitsluitingen, hefOp, type Uitsluiting } from './toezicht.ts'

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
  laad: bekijkUitsluitingen,
  toon: ({ gegevens, omgeving }) => <Belangen rijen={gegevens} omgeving={omgeving} />,
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

function Belangen({ rijen, omgeving }: { rijen: Uitsluiting[]; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Belangen" breed>
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
