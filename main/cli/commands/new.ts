import { createNotebook, createSampleNotebook } from '../../core/index.ts'
import type { Command } from '../command.ts'
import { PathFiles } from '../path-files.ts'
import { counted, oneLine } from '../printing.ts'
import { asker, capabilitiesOf } from '../session.ts'

export const newCommand: Command = {
  name: 'new',
  usage: 'NOTEBOOK [--sample]',
  summary: 'Makes a notebook. Nothing is overwritten.',
  takes: { least: 1, most: 1 },
  options: { sample: { help: 'put the two sample reports in it' } },
  async run(args, around) {
    const path = around.absolute(args.at(0))
    const capabilities = capabilitiesOf(around, new PathFiles(around.absolute))
    const notebook = await (args.flag('sample') ? createSampleNotebook : createNotebook)(path, capabilities)
    try {
      const { counts } = await asker(notebook)('notebook.info', {})
      return {
        json: { notebook: path, documents: counts.documents },
        lines: [`Made ${oneLine(path, 200)} with ${counted(counts.documents, 'document')}.`],
      }
    } finally {
      await notebook.close()
    }
  },
}
