import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Dashboard } from "../alarms/dashboard.ts";
import { OutcomeAlarms } from "../alarms/outcome-alarms.ts";
import { ApiFunctions } from "../constructs/api-functions.ts";
import { DepositAccounts } from "../constructs/deposit-accounts.ts";
import { Dormancy } from "../constructs/dormancy.ts";
import { ErasureCompletion } from "../constructs/erasure.ts";
import { EventPublisher } from "../constructs/event-publisher.ts";
import { KycEvaluation } from "../constructs/kyc-evaluation.ts";
import { LoginProvisioning } from "../constructs/login-provisioning.ts";
import { PublicApi } from "../constructs/public-api.ts";
import { ApplicantDeactivation } from "../constructs/sumsub-functions.ts";
import { UploadInspection } from "../constructs/upload-inspection.ts";
import type { StageSettings } from "../stages/settings.ts";
import type { DataStack } from "./data-stack.ts";

export interface ServiceStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly data: DataStack;
}

/** What can be thrown away and deployed anew: the API, its functions and the consumers of events. */
export class ServiceStack extends Stack {
  readonly apiUrl: string;

  constructor(scope: Construct, id: string, { settings, data, ...props }: ServiceStackProps) {
    super(scope, id, props);
    const { table, vault, uploads, bus, sumsubSecret } = data;
    const functions = new ApiFunctions(this, "ApiFunctions", { settings, data });
    const { api } = new PublicApi(this, "Api", { settings, functions: functions.byCapability });
    new EventPublisher(this, "EventPublisher", { settings, table, bus });
    new KycEvaluation(this, "KycEvaluation", { settings, table, vault, bus });
    new DepositAccounts(this, "DepositAccounts", { settings, table, vault, bus });
    new Dormancy(this, "Dormancy", { settings, table, vault, bus });
    new LoginProvisioning(this, "LoginProvisioning", { settings, data });
    new UploadInspection(this, "UploadInspection", { settings, table, vault, uploads, bus });
    new ErasureCompletion(this, "ErasureCompletion", { settings, data });
    new ApplicantDeactivation(this, "ApplicantDeactivation", { settings, sumsubSecret, bus });
    new OutcomeAlarms(this, "Outcomes", settings);
    new Dashboard(this, "Dashboard", { settings, api, table });
    data.operations.lookAfter(this);
    this.apiUrl = api.apiEndpoint;
    new CfnOutput(this, "ApiUrl", { value: this.apiUrl });
  }
}
