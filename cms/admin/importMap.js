import { ReviewButtons as ReviewButtons_40f8880b937c42b9a3d9f1b711802df3 } from '../admin/ReviewButtons.tsx'
import { Nothing as Nothing_1a660d4e1f6eb47af3c6dca16ec3864b } from '../admin/Nothing.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/ReviewButtons.tsx#ReviewButtons": ReviewButtons_40f8880b937c42b9a3d9f1b711802df3,
  "/admin/Nothing.tsx#Nothing": Nothing_1a660d4e1f6eb47af3c6dca16ec3864b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
