import { meldingGevaarRoutes } from './acuut-gevaar.pages.ts'
import { beantwoordRoutes } from './beantwoord.pages.tsx'
import { belangRoutes } from './belang.pages.tsx'
import { beoordeelRoutes } from './beoordeel.pages.tsx'
import { contactRoutes } from './contact-melder.pages.tsx'
import { hulpvraagRoutes } from './hulpvraag.pages.tsx'
import { inzienRoutes } from './inzien.pages.tsx'
import { stroomRoutes } from './stroom/stroom.pages.tsx'
import { stroomAfwijzenRoutes } from './stroom/stroom-afwijzen.pages.tsx'
import { taalRoutes } from './talen.pages.tsx'
import { meldingTermijnRoutes } from './termijnen.pages.tsx'
import { terugkoppelRoutes } from './terugkoppeling-m.pages.tsx'

/** What the two desks do with what came in. Making or joining a signaal belongs to the module `signaal`. */
export const beheerRoutes = [
  ...inzienRoutes,
  ...beoordeelRoutes,
  ...belangRoutes,
  ...meldingGevaarRoutes,
  ...contactRoutes,
  ...terugkoppelRoutes,
  ...beantwoordRoutes('/meldingen', 'meldpunt', {
    recht: 'melding:toevoegen',
    doel: 'beoordelen',
    verwerking: 'melding.beantwoorden',
  }),
  ...hulpvraagRoutes,
  ...meldingTermijnRoutes,
  ...taalRoutes,
  ...stroomRoutes,
  ...stroomAfwijzenRoutes,
]
