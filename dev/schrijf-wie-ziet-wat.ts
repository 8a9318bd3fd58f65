/** Writes `docs/wie-ziet-wat.md` from the policy: `npm run wie-ziet-wat`. A test keeps it equal. */
import { writeFileSync } from 'node:fs'
import { alleBeleid } from '../src/beleid.ts'
import { alsMarkdown } from '../src/modules/logboek/index.ts'

writeFileSync(new URL('../docs/wie-ziet-wat.md', import.meta.url), alsMarkdown(alleBeleid))
