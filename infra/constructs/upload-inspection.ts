import { EVENT_SOURCE } from "@onboarding/contracts";
import { fileRemovedEvents, INCOMING_PREFIX, KEPT_PREFIX } from "@onboarding/domain";
import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { type EventPattern, type IEventBus, Match } from "aws-cdk-lib/aws-events";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { Env } from "../../functions/inspect-upload/env.ts";
import type { StageSettings } from "../stages/settings.ts";
import { EventConsumer } from "./event-consumer.ts";
import { CHANGES, grantKnowingAbsence, grantObjects, grantTable } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";
import { MalwareScan } from "./malware-scan.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface UploadInspectionProps {
  readonly settings: StageSettings;
  readonly table: Table;
  readonly vault: KeyVault;
  readonly uploads: IBucket;
  readonly bus: IEventBus;
}

/** Inspects every upload, and removes the objects of files whose record was removed. */
export class UploadInspection extends Construct {
  constructor(scope: Construct, id: string, { settings, table, vault, uploads, bus }: UploadInspectionProps) {
    super(scope, id);
    const inspector = new ServiceFunction(this, "Function", {
      name: "inspect-upload",
      env: Env,
      environment: { ...vault.environment, TABLE_NAME: table.tableName, BUCKET_NAME: uploads.bucketName },
      settings,
      timeout: Duration.minutes(1),
    });
    grantOpening(vault, inspector);
    grantTable(table, inspector, ["dynamodb:GetItem", ...CHANGES]);
    grantObjects(uploads, inspector, INCOMING_PREFIX, ["s3:GetObject", "s3:GetObjectVersion", "s3:DeleteObject"]);
    grantObjects(uploads, inspector, KEPT_PREFIX, ["s3:PutObject", "s3:DeleteObject"]);
    grantKnowingAbsence(uploads, inspector);

    const isScanned = settings.uploads.malwareScan === "guardduty";
    if (isScanned) new MalwareScan(this, "MalwareScan", uploads);
    const consumer = new EventConsumer(this, "Uploads", {
      eventPattern: isScanned ? scanned(uploads) : created(uploads),
      handler: inspector,
    });
    consumer.listen("Removals", { bus, eventPattern: { source: [EVENT_SOURCE], detailType: [...fileRemovedEvents] } });
  }
}

const created = ({ bucketName }: IBucket): EventPattern => ({
  source: ["aws.s3"],
  detailType: ["Object Created"],
  detail: { bucket: { name: [bucketName] }, object: { key: Match.prefix(INCOMING_PREFIX) } },
});

/** With a scanner nothing is judged before its verdict, whatever order the events would come in. */
const scanned = ({ bucketName }: IBucket): EventPattern => ({
  source: ["aws.guardduty"],
  detailType: ["GuardDuty Malware Protection Object Scan Result"],
  detail: { s3ObjectDetails: { bucketName: [bucketName], objectKey: Match.prefix(INCOMING_PREFIX) } },
});
