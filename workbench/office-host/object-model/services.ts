import { apiNotFound } from '../api-error';
import type { HostClass, HostObject } from '../host-object';
import { defineClass } from '../host-object';
import type { HostSession, InvocationResult } from '../session';
import type { Json } from '../wire';

const addinInternalService: HostClass<HostSession> = defineClass('AddinInternalService', {
  methods: { NotifyActionHandlerReady: (session) => session.actionsReady.make() },
});

/** Where the library puts the results of custom functions. */
const customFunctions: HostClass<HostSession> = defineClass('CustomFunctions', {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (session) => session.functionsReady.make(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (session, args) =>
      session.functionResults(args.json(0) as unknown as readonly InvocationResult[]),
    SetInvocationResults: (session, args) => {
      const results = args.json(0) as unknown as readonly InvocationObject[];
      session.functionResults(
        results.map(({ id, failed, value, errorCode }) => [id, !failed, value ?? null, errorCode]),
      );
    },
  },
});

/** `Office.addin`: whether the pane is shown. */
const appRuntimeService: HostClass<HostSession> = defineClass('AppRuntimeService', {
  methods: {
    GetAppRuntimeState: (session) => (session.pane.visible ? 'Visible' : 'Background'),
    SetAppRuntimeState: (session, args) => session.pane.set(args.text(0) === 'Visible'),
  },
});

/** The older form of a result. */
interface InvocationObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: Json;
  readonly errorCode?: number;
}

const SERVICES: Readonly<Record<string, HostClass<HostSession>>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
};

/** Objects that requests make by their type's name. */
export function service(session: HostSession, typeName: string): HostObject {
  const make = SERVICES[typeName];
  if (!make) throw apiNotFound(`service ${typeName}`);
  return make(session);
}
