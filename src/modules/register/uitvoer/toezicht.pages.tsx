import { ontzegelWaarde, openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { momentTekst } from '../../../web/datum.ts'
import { page } from '../../../web/page.ts'
import { Tabel } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { plaatsVanReden, type Uitvoerreden } from './leg-vast.ts'
import { uitvoeren } from './uitvoer.store.ts'

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
      <p>
        Wie het register of het hele archief meenam als bestand, en waarom. De keuze staat in het logboek.
        Brak een bestand af, dan is wat al weg was toch buiten Baken.
      </p>
      <Tabel
        bijschrift="Bestanden, het nieuwste bovenaan"
        leeg="Niemand nam een bestand mee"
        rijen={gegevens}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Wanneer', rijkop: true, cel: ({ op }) => momentTekst(op) },
          { kop: 'Wie', cel: ({ door }) => door },
          { kop: 'Wat', cel: wat },
          { kop: 'Dossiers', getal: true, cel: ({ aantal, afgerond }) => (afgerond ? aantal : '–') },
          { kop: 'Stand', cel: ({ afgerond }) => (afgerond ? 'Alles verstuurd' : 'Niet afgemaakt') },
          { kop: 'Waarvoor', cel: ({ reden }) => <span dir="auto">{reden}</span> },
          { kop: 'Akkoord van', cel: ({ akkoord }) => akkoord ?? '–' },
        ]}
      />
    </Werkscherm>
  ),
})

type Rij = Awaited<ReturnType<typeof leesUitvoer>>[number]

function wat({ soort, metInhoud }: Rij): string {
  if (soort === 'archief') return 'Hele archief'
  return metInhoud ? 'Register, met inhoud' : 'Register, zonder inhoud'
}

async function leesUitvoer(ctx: TxContext) {
  const rijen = await uitvoeren(ctx, hoogstens)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  ctx.betreft(null)
  return rijen.flatMap(({ reden, ...rij }) => {
    const open = ontzegelWaarde<Uitvoerreden>(versies, plaatsVanReden(rij.id), reden)
    return open ? [{ ...rij, reden: open.reden, door: open.door, akkoord: open.akkoord }] : []
  })
}
