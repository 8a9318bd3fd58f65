import { ontzegelWaarde, openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { momentTekst } from '../../../web/datum.ts'
import { page } from '../../../web/page.ts'
import { Tabel } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { uitvoeren } from './uitvoer.store.ts'
import { plaatsVanReden, type Uitvoerreden } from './voer-uit.ts'

const hoogstens = 200

/** Who took a file along, when and why; never what was in it. */
export const uitvoerToezicht = page('/fg/uitvoer', {
  recht: 'uitvoer:lezen',
  doel: 'toezicht',
  verwerking: 'register.uitvoer-nazien',
  menu: 'Meegenomen bestanden',
  begin: false,
  laad: leesUitvoer,
  toon: ({ gegevens, omgeving }) => (
    <Werkscherm omgeving={omgeving} titel="Meegenomen bestanden" breed>
      <p>Wie signalen meenam als bestand, en waarom. De keuze staat in het logboek.</p>
      <Tabel
        bijschrift="Bestanden, het nieuwste bovenaan"
        leeg="Niemand nam een bestand mee"
        rijen={gegevens}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Wanneer', rijkop: true, cel: ({ op }) => momentTekst(op) },
          { kop: 'Wie', cel: ({ door }) => door },
          { kop: 'Signalen', getal: true, cel: ({ aantal }) => aantal },
          { kop: 'Inhoud', cel: ({ metInhoud }) => (metInhoud ? 'Met inhoud' : 'Zonder inhoud') },
          { kop: 'Waarvoor', cel: ({ reden }) => <span dir="auto">{reden}</span> },
        ]}
      />
    </Werkscherm>
  ),
})

async function leesUitvoer(ctx: TxContext) {
  const rijen = await uitvoeren(ctx, hoogstens)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  ctx.betreft(null)
  return rijen.flatMap(({ reden, ...rij }) => {
    const open = ontzegelWaarde<Uitvoerreden>(versies, plaatsVanReden(rij.id), reden)
    return open ? [{ ...rij, reden: open.reden, door: open.door }] : []
  })
}
