`default_nettype none
// One port that either reads or writes: the form of large memories. The output keeps its word during a write.
module nl_spram #(
    parameter WIDTH = 16,
    parameter ABITS = 16
) (
    input  wire             clk,
    input  wire             en,
    input  wire             we,
    input  wire [ABITS-1:0] a,
    input  wire [WIDTH-1:0] wd,
    output reg  [WIDTH-1:0] rd
);
    reg [WIDTH-1:0] mem [0:(1 << ABITS) - 1];

    always @(posedge clk)
        if (en) begin
            if (we) mem[a] <= wd;
            else rd <= mem[a];
        end
endmodule
