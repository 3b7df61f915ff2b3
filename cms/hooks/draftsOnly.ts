import { APIError, type CollectionBeforeOperationHook } from "payload";

const onlyByApproval = "Nothing goes public from here. Send it for checking, or use “Approve and publish”.";

/**
 * Whatever anybody saves is a draft; the review endpoints alone publish. Payload would publish on a save without `draft=true`,
 * with `_status`, for one locale, or by restoring a version.
 */
export const draftsOnly: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess) return args;
  if (operation === "restoreVersion") {
    // Payload has read this argument before the hook runs, so it cannot be changed here.
    if (!args.draft) throw new APIError(onlyByApproval, 403, null, true);
    return args;
  }
  if (operation !== "create" && operation !== "update") return args;
  if (statusOf(args.data) === "published") throw new APIError(onlyByApproval, 403, null, true);
  return {
    ...args,
    data: { ...args.data, _status: "draft" },
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
  };
};

const statusOf = (data: unknown): unknown =>
  typeof data === "object" && data !== null && "_status" in data ? data._status : undefined;
