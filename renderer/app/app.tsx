import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { useTranslation } from 'react-i18next'
import { Announcements } from '../ui/announcements.tsx'
import { ToastList } from '../ui/toast-list.tsx'
import { Dialogs } from './dialogs.tsx'
import { DropZone } from './drop-zone.tsx'
import { FaultNet } from './fault-net.tsx'
import { Frame } from './frame.tsx'
import { PasteZone } from './paste-zone.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** The whole window. */
export function App() {
  const { i18n } = useTranslation()
  useShortcuts()
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={i18n.dir()}>
        <FaultNet>
          <Tooltip.Provider delay={500}>
            <Frame />
            <DropZone />
            <PasteZone />
            <Dialogs />
            <ToastList />
            <Announcements />
          </Tooltip.Provider>
        </FaultNet>
      </DirectionProvider>
    </CSPProvider>
  )
}
