import { Nudges as Nudges_ddb1ca803096c4e3b4184da4e749a795 } from '../admin/Nudges.tsx'
import { ReviewButtons as ReviewButtons_40f8880b937c42b9a3d9f1b711802df3 } from '../admin/ReviewButtons.tsx'
import { Nothing as Nothing_1a660d4e1f6eb47af3c6dca16ec3864b } from '../admin/Nothing.tsx'
import { ProposedKinds as ProposedKinds_b4babe2729d586a4f9b3df46d1baba34 } from '../admin/ProposedKinds.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../admin/Logo.tsx'
import { AwaitingPanel as AwaitingPanel_d4a37c5b7518b5f8eb6c9dde8a1dacb4 } from '../admin/AwaitingPanel.tsx'
import { UnmetNeedPanel as UnmetNeedPanel_49ef8885b31f610f3531d7ccb2e0172c } from '../admin/UnmetNeedPanel.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/Nudges.tsx#Nudges": Nudges_ddb1ca803096c4e3b4184da4e749a795,
  "/admin/ReviewButtons.tsx#ReviewButtons": ReviewButtons_40f8880b937c42b9a3d9f1b711802df3,
  "/admin/Nothing.tsx#Nothing": Nothing_1a660d4e1f6eb47af3c6dca16ec3864b,
  "/admin/ProposedKinds.tsx#ProposedKinds": ProposedKinds_b4babe2729d586a4f9b3df46d1baba34,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/AwaitingPanel.tsx#AwaitingPanel": AwaitingPanel_d4a37c5b7518b5f8eb6c9dde8a1dacb4,
  "/admin/UnmetNeedPanel.tsx#UnmetNeedPanel": UnmetNeedPanel_49ef8885b31f610f3531d7ccb2e0172c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
