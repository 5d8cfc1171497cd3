import { Aspects, type RemovalPolicy, Stack } from "aws-cdk-lib";
import { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { CfnLogGroup } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { StageSettings } from "../stages/settings.ts";

export interface OperationsProps {
  readonly settings: StageSettings;
  readonly removalPolicy: RemovalPolicy;
}

/**
 * What the people need who run the stage: one topic for all alarms, and a key of its own for alarms and logs, so that the key of
 * customers' data need not trust CloudWatch.
 */
export class Operations extends Construct {
  readonly #key: Key;
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings, removalPolicy }: OperationsProps) {
    super(scope, id);
    this.#key = new Key(this, "Key", {
      description: "Encrypts logs and alarms of the onboarding service",
      enableKeyRotation: true,
      removalPolicy,
    });
    this.#trustLogsAndAlarms();
    this.topic = new Topic(this, "Alarms", {
      displayName: `Customer onboarding, ${settings.name}`,
      masterKey: this.#key,
      enforceSSL: true,
    });
    // A policy of its own takes the place of the one that lets the account's alarms in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    for (const address of settings.alarmEmails) this.topic.addSubscription(new EmailSubscription(address));
  }

  /** From now on every alarm of a stack tells the topic, and its logs are encrypted with the key. */
  lookAfter(stack: Stack): void {
    const action = new SnsAction(this.topic);
    const kmsKeyId = this.#key.keyArn;
    Aspects.of(stack).add({
      visit: (node) => {
        if (node instanceof Alarm) node.addAlarmAction(action);
        if (node instanceof CfnLogGroup) node.kmsKeyId = kmsKeyId;
      },
    });
  }

  #trustLogsAndAlarms(): void {
    const { region, account, partition } = Stack.of(this);
    this.#key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
        actions: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
        resources: ["*"],
        conditions: {
          ArnLike: { "kms:EncryptionContext:aws:logs:arn": `arn:${partition}:logs:${region}:${account}:log-group:*` },
        },
      }),
    );
    this.#key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:SourceAccount": account } },
      }),
    );
  }
}
