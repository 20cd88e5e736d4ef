`default_nettype none
// One write port, one read port, one clock. Nothing relies on what a read gives at the edge of a write to the same address.
module nl_ram #(
    parameter WIDTH = 16,
    parameter ABITS = 8
) (
    input  wire             clk,
    input  wire             we,
    input  wire [ABITS-1:0] wa,
    input  wire [WIDTH-1:0] wd,
    input  wire             re,
    input  wire [ABITS-1:0] ra,
    output reg  [WIDTH-1:0] rd
);
    (* no_rw_check *)
    reg [WIDTH-1:0] mem [0:(1 << ABITS) - 1];

    // Register 0 is never written, and reads as zero.
    integer i;
    initial for (i = 0; i < (1 << ABITS); i = i + 1) mem[i] = {WIDTH{1'b0}};

    always @(posedge clk) begin
        if (we) mem[wa] <= wd;
        if (re) rd <= mem[ra];
    end
endmodule
