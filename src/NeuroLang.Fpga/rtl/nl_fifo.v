`default_nettype none
// A queue of words. What is at its head can be taken from the second cycle on after it got there.
module nl_fifo #(
    parameter WIDTH = 16,
    parameter ABITS = 8
) (
    input  wire             clk,
    input  wire             rst,
    input  wire             put,
    input  wire [WIDTH-1:0] put_word,
    output reg              room,
    input  wire             take,
    output wire [WIDTH-1:0] head,
    output reg              valid
);
    reg [ABITS-1:0] wa, ra;
    wire            empty = wa == ra;
    wire [ABITS-1:0] filled = wa - ra;
    nl_ram #(.WIDTH(WIDTH), .ABITS(ABITS)) words (.clk(clk), .we(put), .wa(wa), .wd(put_word), .re(1'b1), .ra(ra), .rd(head));
    always @(posedge clk) begin
        // A cycle late, and so with a few words to spare.
        room  <= !(&filled[ABITS-1:2]);
        valid <= !empty && !take;
        if (put) wa <= wa + 1'b1;
        if (take) ra <= ra + 1'b1;
        if (rst) begin
            wa    <= 0;
            ra    <= 0;
            valid <= 1'b0;
        end
    end
endmodule
