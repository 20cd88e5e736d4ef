using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NeuroLang.Tests.Skipping;

/// <summary>The framework's own, but for classes with a <see cref="RequirementAttribute"/> that is not met: all tests they declare or inherit are skipped.</summary>
public sealed class RequirementTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo) => new Discoverer(assemblyInfo, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Discoverer(IAssemblyInfo assembly, ISourceInformationProvider source, IMessageSink sink) : XunitTestFrameworkDiscoverer(assembly, source, sink)
    {
        private readonly Dictionary<string, string?> _absences = new(StringComparer.Ordinal);

        /// <inheritdoc/>
        protected override bool FindTestsForMethod(ITestMethod testMethod, bool includeSourceInformation, IMessageBus messageBus, ITestFrameworkDiscoveryOptions discoveryOptions)
        {
            if (Absence(testMethod.TestClass.Class) is not { } reason || !testMethod.Method.GetCustomAttributes(typeof(FactAttribute)).Any())
            {
                return base.FindTestsForMethod(testMethod, includeSourceInformation, messageBus, discoveryOptions);
            }

            return ReportDiscoveredTestCase(new SkippedTestCase(DiagnosticMessageSink, testMethod, reason), includeSourceInformation, messageBus);
        }

        private string? Absence(ITypeInfo type)
        {
            if (!_absences.TryGetValue(type.Name, out var reason))
            {
                reason = type.ToRuntimeType().GetCustomAttribute<RequirementAttribute>()?.Absence;
                _absences.Add(type.Name, reason);
            }

            return reason;
        }
    }
}
