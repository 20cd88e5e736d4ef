using Xunit.Abstractions;
using Xunit.Sdk;

namespace NeuroLang.Tests.Skipping;

/// <summary>A test that is not run, with the reason.</summary>
public sealed class SkippedTestCase : XunitTestCase
{
    private const string Key = "Absence";

    private string _reason = "";

#pragma warning disable CS0618 // The framework makes one of these before it reads a test case back.
    /// <summary>For the framework.</summary>
    public SkippedTestCase()
    {
    }
#pragma warning restore CS0618

    /// <summary>A skipped test, or a skipped theory with all its data.</summary>
    public SkippedTestCase(IMessageSink sink, ITestMethod method, string reason)
        : base(sink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, method) => _reason = reason;

    /// <inheritdoc/>
    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(Key, _reason);
    }

    /// <inheritdoc/>
    public override void Deserialize(IXunitSerializationInfo data)
    {
        // The base asks for the reason while it reads.
        _reason = data.GetValue<string>(Key);
        base.Deserialize(data);
    }

    /// <inheritdoc/>
    protected override string GetSkipReason(IAttributeInfo factAttribute) => _reason;
}
